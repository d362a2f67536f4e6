"""Writes marketplace-transitions.json: how the zones of Amazon's marketplaces change their clocks.

Independent of Node and of PostgreSQL: Python's zoneinfo over the IANA data of the PyPI package `tzdata`.

    pip install tzdata     pip install tzdata && PYTHONTZPATH= python3 make_marketplace_transitions.py > marketplace-transitions.json    pip install tzdata && PYTHONTZPATH= python3 make_marketplace_transitions.py > marketplace-transitions.json PYTHONTZPATH= python3 make_marketplace_transitions.py > marketplace-transitions.json
    npx prettier --write marketplace-transitions.json
"""
import datetime as dt
import json
import zoneinfo

import tzdata

MARKETPLACE_ZONES = """America/Los_Angeles America/Mexico_City America/Sao_Paulo Europe/London Europe/Berlin
Europe/Paris Europe/Rome Europe/Madrid Europe/Amsterdam Europe/Brussels Europe/Dublin Europe/Stockholm
Europe/Warsaw Europe/Istanbul Asia/Riyadh Asia/Dubai Africa/Cairo Africa/Johannesburg Asia/Kolkata Asia/Tokyo
Australia/Sydney Asia/Singapore Asia/Shanghai""".split()
FIRST, LAST = dt.datetime(2020, 1, 1, tzinfo=dt.UTC), dt.datetime(2035, 1, 1, tzinfo=dt.UTC)


def offset(zone, epoch):
    return int(dt.datetime.fromtimestamp(epoch, zone).utcoffset().total_seconds())


def change_between(zone, low, high):
    """The first second in (low, high] with the new offset."""
    before = offset(zone, low)
    while high - low > 1:
        middle = (low + high) // 2
        if offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high


def transitions(name):
    zone = zoneinfo.ZoneInfo(name)
    epoch, end = int(FIRST.timestamp()), int(LAST.timestamp())
    rows = [[epoch, offset(zone, epoch)]]
    while epoch < end:
        following = epoch + 86400
        if offset(zone, following) != offset(zone, epoch):
            at = change_between(zone, epoch, following)
            rows.append([at, offset(zone, at)])
        epoch = following
    return rows


zones = {name: transitions(name) for name in sorted(MARKETPLACE_ZONES)}
head = {
    "tzVersion": tzdata.IANA_VERSION,
    "from": FIRST.date().isoformat(),
    "to": LAST.date().isoformat(),
    "columns": ["fromEpochSeconds", "offsetSeconds"],
}
body = ",\n".join(f'  "{name}": {json.dumps(rows)}' for name, rows in zones.items())
print(json.dumps(head)[:-1] + ',\n "zones": {\n' + body + "\n}}")
