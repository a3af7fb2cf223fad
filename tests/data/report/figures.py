#!/usr/bin/env python3
"""Figures of a report, computed a second time and by other means: rows read one by one, plain loops.

    figures.py DATAFILE PLAN_UUID FROM TO [MEASURES_JSON]

Prints JSON: {"facts": {id: value}, "before": {id: value}, "undecided": [ids]}. A value nobody knows is null or left out.
tests/application/report_arithmetic_test.cpp holds the program's figures against it. Written from the rules as they stand in
docs/adr/0031 and docs/architecture.md, sharing nothing with the program but the data file and the catalogue of measures.
"""
import json
import os
import sqlite3
import sys
from datetime import date

RUNNING_STATES = ("pilot", "running", "expanded")


def day(text):
    return date.fromisoformat(text) if text and len(text) == 10 else None


def first_day(text):
    if not text:
        return None
    parts = [int(x) for x in text.split("-")]
    return date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last_day(text):
    if not text:
        return None
    parts = [int(x) for x in text.split("-")]
    if len(parts) == 3:
        return date(*parts)
    if len(parts) == 2:
        return date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1).fromordinal(
            date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1).toordinal() - 1)
    return date(parts[0], 12, 31)


class File:
    def __init__(self, path):
        connection = sqlite3.connect(path)
        connection.row_factory = sqlite3.Row
        self.tables = {}
        for name in ("plan", "task", "activity", "activity_figure", "figure_entry", "figure_choice", "community_model", "inspection",
                     "recommendation", "issued_document", "committee", "committee_member", "committee_meeting", "award", "cadre_stock"):
            self.tables[name] = [dict(row) for row in connection.execute("select * from " + name)]
        connection.close()

    def __getitem__(self, name):
        return self.tables[name]


def year_before(d):
    return date(d.year - 1, d.month, 28 if (d.month, d.day) == (2, 29) else d.day)


class Count:
    """A sum that knows how many of its rows say anything."""

    def __init__(self):
        self.total, self.known, self.rows = 0, 0, 0

    def add(self, value):
        self.rows += 1
        if value is not None:
            self.known += 1
            self.total += value

    def value(self):
        return self.total if self.known else None


def activities_of(data, start, end, others):
    return [a for a in data["activity"] if start <= day(a["to_date"]) <= end and a["plan_uuid"] not in others]


def log_sums(data, measures, rows):
    figures = {}
    for figure in data["activity_figure"]:
        figures.setdefault(figure["activity_id"], []).append(figure)
    sums, last = {}, {}
    for activity in sorted(rows, key=lambda a: (a["to_date"], a["id"])):
        for figure in figures.get(activity["id"], []):
            measure = figure["measure"]
            known = measures.get(measure, {})
            if activity["participation"] == "attended" and known.get("attended_as"):
                measure = known["attended_as"]
            key = (measure, figure["origin"])
            if measures.get(measure, {}).get("nature") == "stock":
                if figure["total"] is not None or figure["women"] is not None:
                    last[(figure["measure"], figure["origin"])] = (activity["to_date"], figure)
                continue
            entry = sums.setdefault(key, {"total": Count(), "women": Count(), "denominator": Count(), "both": [0, 0, 0]})
            for part in ("total", "women", "denominator"):
                entry[part].add(figure[part])
            if figure["total"] is not None and figure["women"] is not None:
                entry["both"][0] += 1
                entry["both"][1] += figure["total"]
                entry["both"][2] += figure["women"]
    return sums, last


def typed_about(data, measures, measure, origin, start, end):
    found = []
    for entry in data["figure_entry"]:
        if entry["measure"] != measure or entry["origin"] != origin or entry["unit_name"] or entry["unit_uuid"]:
            continue
        if entry["total"] is None and entry["women"] is None and entry["denominator"] is None:
            continue
        if measures.get(measure, {}).get("nature") == "stock":
            counted = day(entry["as_of"]) or day(entry["period_to"])
            if start <= counted <= end:
                found.append((counted, entry))
        elif day(entry["period_from"]) == start and day(entry["period_to"]) == end:
            found.append((end, entry))
    return found


def measure_facts(data, measures, start, end, others):
    facts, undecided, complete = {}, [], {}
    sums, last = log_sums(data, measures, activities_of(data, start, end, others))
    # Stocks of the log are asked of everybody's rows, as the resolver does; the samples keep none there.
    keys = set(sums) | set(last) | {(e["measure"], e["origin"]) for e in data["figure_entry"]}
    for measure, origin in keys:
        name = measure + (".supplied." if origin == "supplied" else ".")
        stock = measures.get(measure, {}).get("nature") == "stock"
        typed = typed_about(data, measures, measure, origin, start, end)
        log = sums.get((measure, origin))
        log_day = None
        numbers = {p: log[p].value() for p in ("total", "women", "denominator")} if log else {}
        if stock and (measure, origin) in last:
            log_day = day(last[(measure, origin)][0])
            numbers = {p: last[(measure, origin)][1][p] for p in ("total", "women", "denominator")}
        speaks = any(v is not None for v in numbers.values())
        choice = [c for c in data["figure_choice"] if c["measure"] == measure and c["origin"] == origin and not c["unit"]
                  and day(c["period_from"]) == start and day(c["period_to"]) == end]
        chosen, from_log = None, False
        if choice and choice[0]["uses_log"] and speaks:
            from_log = True
        elif choice and not choice[0]["uses_log"] and [e for _, e in typed if e["uuid"] == choice[0]["entry_uuid"]]:
            chosen = [e for _, e in typed if e["uuid"] == choice[0]["entry_uuid"]][0]
        else:
            if stock:
                days = [d for d, _ in typed] + ([log_day or end] if speaks else [])
                newest = max(days) if days else None
                typed = [(d, e) for d, e in typed if d == newest]
                speaks = speaks and (log_day or end) == newest
            if not typed and speaks:
                from_log = True
            elif typed and speaks:
                undecided.append(name + "total")
                continue
            elif len(typed) == 1:
                chosen = typed[0][1]
            elif len(typed) > 1:
                main = [e for _, e in typed if e["is_main"]]
                if not main:
                    undecided.append(name + "total")
                    continue
                chosen = main[0]
        source = chosen if chosen else numbers if from_log else {}
        for part in ("total", "women", "denominator"):
            if source.get(part) is not None:
                facts[name + part] = source[part]
                complete[name + part] = chosen is not None or stock or log[part].known == log[part].rows
        if from_log and log and 0 < log["women"].known and (log["women"].known < log["women"].rows or log["total"].known < log["total"].rows):
            facts[name + "counted"], facts[name + "counted_total"], facts[name + "counted_women"] = log["both"]
    return facts, undecided, complete


def register_facts(data, start, end, commune):
    facts = {}
    ours = lambda name: not commune or "tỉnh" not in (name or "") or "xã" in (name or "")
    below = lambda name: any(noun in " " + (name or "").lower() + " " for noun in (" xã ", " phường ", " thị trấn ", " đặc khu "))
    acts = lambda name: ours(name) and (commune or not below(name))
    if data["issued_document"]:
        facts["documents.total"] = sum(1 for d in data["issued_document"] if d["date"] and start <= day(d["date"]) <= end and acts(d["issuer"])
                                     and not d["kind"].lower().startswith("báo cáo"))
    models = [m for m in data["community_model"] if ours(m["agency_name"])]

    def runs(model, on):
        begun, over = first_day(model["started"]), last_day(model["ended"])
        if begun and begun > on or over and over < on:
            return False
        return model["state"] in RUNNING_STATES or (model["state"] == "ended" and over is not None)

    def inside(text):
        return bool(text) and start <= first_day(text) and last_day(text) <= end

    if models:
        facts["models.running"] = sum(1 for m in models if runs(m, end))
        facts["models.at_start"] = sum(1 for m in models if runs(m, date.fromordinal(start.toordinal() - 1)))
        facts["models.opened"] = sum(1 for m in models if inside(m["started"]))
        facts["models.stopped"] = sum(1 for m in models if m["state"] == "ended" and inside(m["ended"]))
    made = []
    for inspection in data["inspection"]:
        when = day(inspection["date"])
        active = inspection["role"] in ("chairing", "supervision")
        who = inspection["lead_name"] if active else inspection["unit_name"]
        if when and start <= when <= end and (acts(who) if active or not commune else True):
            made.append(inspection)
    if data["inspection"]:
        facts["inspections.made"] = sum(1 for i in made if i["role"] in ("chairing", "supervision"))
        facts["inspections.received"] = sum(1 for i in made if i["role"] == "inspected")
        facts["inspections.self_check"] = sum(1 for i in made if i["role"] == "self-check")
    if data["award"]:
        given = [a for a in data["award"] if a["date"] and start <= day(a["date"]) <= end]
        facts["awards.groups"] = sum(1 for a in given if a["target"] == "group")
        facts["awards.people"] = sum(1 for a in given if a["target"] == "person")
    committees = [c for c in data["committee"] if day(c["date"]) and day(c["date"]) <= end and (not c["ended"] or day(c["ended"]) > end) and acts(c["name"])]
    if committees:
        newest = max(committees, key=lambda c: c["date"])
        facts["committee.members"] = sum(1 for m in data["committee_member"] if m["committee_uuid"] == newest["uuid"])
        facts["committee.meetings"] = sum(1 for m in data["committee_meeting"] if m["committee_uuid"] == newest["uuid"] and start <= day(m["date"]) <= end)
    return facts


def task_facts(data, plan, end):
    wanted = {p["id"] for p in data["plan"] if p["uuid"] == plan or p["parent_uuid"] == plan}
    tasks = [dict(t) for t in data["task"] if t["plan_id"] in wanted]
    if not tasks:
        return {}
    # done by the cut-off is only what has nothing in the log behind it
    for task in tasks:
        logged = [a for a in data["activity"] if a["task_uuid"] == task["uuid"]]
        if task["status"] == "done" and logged and max(day(a["to_date"]) for a in logged) > end:
            task["status"] = "running" if min(day(a["from_date"]) for a in logged) <= end else "not-started"
    state = lambda *states: sum(1 for t in tasks if t["status"] in states)
    return {"tasks.total": len(tasks), "tasks.done": state("done"), "tasks.running": state("running"),
            "tasks.not_done": state("not-started", "dropped"), "tasks.open": state("not-started", "running"), "tasks.dropped": state("dropped")}


def meeting_facts(data, rows):
    """People of the rows that count meetings, by the measure they were counted in."""
    facts, figures = {}, {}
    for figure in data["activity_figure"]:
        if figure["origin"] == "own":
            figures.setdefault(figure["activity_id"], []).append(figure)
    for measure in ("attendances", "people"):
        total, women = Count(), Count()
        told = counted = counted_total = counted_women = 0
        for activity in rows:
            held = [f["total"] for f in figures.get(activity["id"], []) if f["measure"] == "sessions"]
            if not held:
                continue
            for figure in figures[activity["id"]]:
                if figure["measure"] != measure:
                    continue
                total.add(figure["total"])
                women.add(figure["women"])
                meetings = sum(h or 0 for h in held)
                if figure["total"] is not None:
                    told += meetings
                    if figure["women"] is not None:
                        counted += meetings
                        counted_total += figure["total"]
                        counted_women += figure["women"]
        if total.known == 0:
            continue
        name = "sessions." + measure + "."
        facts[name + "total"], facts[name + "told"] = total.total, told
        if women.known:
            facts[name + "women"], facts[name + "counted"] = women.total, counted
            facts[name + "counted_total"], facts[name + "counted_women"] = counted_total, counted_women
    return facts


def log_facts(data, start, end, others):
    facts, rows = {}, activities_of(data, start, end, others)
    facts["activities.total"] = len(rows)
    for activity in rows:
        if activity["section_kind"]:
            key = "section." + activity["section_kind"]
            facts[key + ".activities"] = facts.get(key + ".activities", 0) + 1
            if activity["people"] is not None:
                facts[key + ".people"] = facts.get(key + ".people", 0) + activity["people"]
        if activity["cost"] is not None:
            facts["cost.total"] = facts.get("cost.total", 0) + activity["cost"]
            if activity["cost_source"]:
                key = "cost.source." + activity["cost_source"]
                facts[key] = facts.get(key, 0) + activity["cost"]
    own = {}
    for figure in data["activity_figure"]:
        if figure["measure"] == "news-items" and figure["origin"] == "own" and figure["total"] is not None:
            own[figure["activity_id"]] = own.get(figure["activity_id"], 0) + figure["total"]
    for activity in rows:
        if activity["id"] in own:
            when = day(activity["to_date"])
            key = "news-items.%dq%d.total" % (when.year, (when.month + 2) // 3)
            facts[key] = facts.get(key, 0) + own[activity["id"]]
    return facts


def main():
    path, plan, start, end = sys.argv[1], sys.argv[2], date.fromisoformat(sys.argv[3]), date.fromisoformat(sys.argv[4])
    here = os.path.dirname(os.path.abspath(__file__))
    catalogue = sys.argv[5] if len(sys.argv) > 5 else os.path.join(here, "..", "..", "..", "resources", "catalogue", "measures.json")
    with open(catalogue, encoding="utf-8") as file:
        measures = {m["id"]: m for m in json.load(file)["measures"]}
    data = File(path)
    mine = [p for p in data["plan"] if p["uuid"] == plan][0]
    others = {p["uuid"] for p in data["plan"] if p["uuid"] != plan and p["issuer_lines"] != mine["issuer_lines"] and p["parent_uuid"] != plan}
    commune = "XÃ" in mine["issuer_lines"]
    facts, undecided, _ = measure_facts(data, measures, start, end, others)
    then, _, complete = measure_facts(data, measures, year_before(start), year_before(end), others)
    facts.update(log_facts(data, start, end, others))
    if "sessions.total" in facts and "sessions.total" not in [e["measure"] + ".total" for _, e in typed_about(data, measures, "sessions", "own", start, end)]:
        facts.update(meeting_facts(data, activities_of(data, start, end, others)))
    facts.update(task_facts(data, plan, end))
    registers = register_facts(data, start, end, commune)
    facts.update(registers)
    before = {k: v for k, v in then.items() if complete.get(k) and k in facts}
    old = register_facts(data, year_before(start), year_before(end), commune)
    # what a register was not kept for a year ago it doesn't know
    kept = lambda table: any(r["date"] and day(r["date"]) <= year_before(end) for r in data[table])
    silent = tuple(prefix for prefix, table in (("documents.", "issued_document"), ("inspections.", "inspection"), ("awards.", "award")) if not kept(table))
    before.update({k: v for k, v in old.items() if k in registers and not k.startswith(("committee.", "models.at_start") + silent)})
    json.dump({"facts": facts, "before": before, "undecided": sorted(undecided)}, sys.stdout, ensure_ascii=False, indent=1, sort_keys=True)
    print()


if __name__ == "__main__":
    main()
