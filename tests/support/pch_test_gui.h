#pragma once
#include "catch.h"
#include "../../cmake/pch_gui.h"
#include <QtTest>
