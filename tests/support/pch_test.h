#pragma once
#include "catch.h"
#include "../../cmake/pch_core.h"
