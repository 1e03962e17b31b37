#!/usr/bin/env python3
"""Decides recorded samples again, with the simulator's Decider and what the rule differs in from it.
usage: parallel_cases.py <folder of speedup_sim.py> < parallel-decider-cases.txt > new-cases.txt
A line: workers;target;final;probes;verdict;gated blocks;estimate;pass threshold;capacity;capacity samples;blocks, each
before/after/foreign/baseline/contender;start. Final, probes, samples, blocks and the start of the workers' JVMs in seconds
(0 if it isn't there) are given, the rest is written."""
import math
import statistics
import sys

sys.path.insert(0, sys.argv[1])
import speedup_sim
from speedup_sim import CNOM_FRAC, DELTA, MAX_CLEAN, MAX_FOREIGN, MIN_FAIL_AT_CAP, MIN_PASS_AT_CAP, MIN_YIELD, Decider

C_MIN = speedup_sim.C_MIN
LEAST_SPEEDUP = 1.05


class Rule(Decider):
    """The target is scaled to the reach. A FAIL whose own estimate reaches what passes would contradict itself: it waits, and at
    the end, when no count decided, the estimate's whole interval must lie below what passes."""

    def __init__(self, workers, target, start):
        super().__init__(workers, target)
        self.start = start

    def decide(self, final, probes):
        high, capacity = self.capacity()
        gated = [row for row in self.rows if self.ok(row[0], high) and self.ok(row[1], high)]
        clean = [row for row in gated if row[2] <= MAX_FOREIGN]
        times = [row[3] for row in gated or self.rows]
        reach = 1 / (self.start / statistics.median(times) + 1 / capacity) if times and capacity else capacity
        threshold = min(self.T, 1 / (self.f + (1 - self.f) / reach)) * (1 - DELTA) if reach else 0
        estimate = self.estimate(gated, clean)
        if capacity < C_MIN:
            return ('UNMEASURABLE' if final else None), 0, 0, 0
        if threshold <= LEAST_SPEEDUP:
            full = final or len(clean) >= MAX_CLEAN
            return ('UNMEASURABLE' if full else None), len(gated), estimate, threshold
        shown = self.shown(high, reach)
        if shown == 'FAIL' and estimate_of(clean) >= threshold:
            shown = None
        if shown is None and (final or len(clean) >= MAX_CLEAN):
            quiet = len(clean) >= MIN_YIELD * (len(self.rows) + probes)
            if len(gated) >= MIN_PASS_AT_CAP and median(self.capped(gated)) >= threshold:
                shown = 'PASS'
            elif len(clean) >= MIN_FAIL_AT_CAP and quiet and upper_end(clean) < threshold:
                shown = 'FAIL'
            else:
                shown = 'UNMEASURABLE'
        return shown, len(gated), estimate, threshold

    def shown(self, high, reach):
        """What the simulator's own looks show where the cores seem to be worth the reach; nothing if it would stop there."""
        kept = self.capacity, speedup_sim.C_MIN, speedup_sim.MAX_CLEAN
        self.capacity, speedup_sim.C_MIN, speedup_sim.MAX_CLEAN = (lambda: (high, reach)), 0, math.inf
        try:
            return self.state()[0]
        finally:
            del self.capacity
            speedup_sim.C_MIN, speedup_sim.MAX_CLEAN = kept[1:]

    def capped(self, gated):
        times = sorted(row[3] for row in self.rows)
        return [min(row[3], 1.15 * times[len(times) // 4]) / row[4] for row in gated]

    def estimate(self, gated, clean):
        return estimate_of(clean) if len(clean) >= 5 else median(self.capped(gated)) if gated else 0.


def median(values):
    """Of ratios: the middle of two is that of their logarithms."""
    ordered = sorted(values)
    return (ordered[(len(ordered) - 1) // 2] * ordered[len(ordered) // 2]) ** .5


def estimate_of(rows):
    return median([row[3] / row[4] for row in rows]) if rows else 0.


def upper_end(rows):
    """Of the sign test's interval with 95 % confidence."""
    ratios = sorted(row[3] / row[4] for row in rows)
    n, rank = len(ratios), 1
    while 2 * (rank + 1) <= n + 1 and 2 * sum(math.comb(n, k) for k in range(rank + 1)) / 2 ** n <= .05:
        rank += 1
    return ratios[n - rank]


def decide(line):
    parts = line.rstrip('\n').split(';')
    rule = Rule(int(parts[0]), float(parts[1]), float(parts[11]) if len(parts) > 11 else 0.)
    rule.caps = [float(sample) for sample in parts[9].split()]
    for block in parts[10].split() if len(parts) > 10 else ():
        rule.add(*map(float, block.split('/')))
    verdict, gated, estimate, threshold = rule.decide(parts[2] == '1', int(parts[3]))
    return ';'.join([*parts[:4], verdict or 'MORE', str(gated), repr(estimate), repr(threshold), repr(rule.capacity()[1]), *parts[9:]])


for line in sys.stdin:
    print(line.rstrip('\n') if line.startswith('#') else decide(line))
