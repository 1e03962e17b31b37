#!/usr/bin/env python3
"""Decides recorded samples again, with the simulator's Decider and what the rule differs in from it.
usage: parallel_cases.py <folder of speedup_sim.py> < parallel-decider-cases.txt > new-cases.txt
A line: workers;target;final;probes;verdict;gated blocks;estimate;pass threshold;capacity;capacity samples;blocks, each
before/after/foreign/baseline/contender. Final, probes, samples and blocks are given, the rest is written."""
import sys

sys.path.insert(0, sys.argv[1])
from speedup_sim import Decider, MAX_CLEAN, MIN_PASS_AT_CAP


class Rule(Decider):
    """A FAIL whose own estimate reaches what passes would contradict itself: it waits, and at the end it is none."""

    def state(self, final=False, probes=0):
        verdict, gated, estimate, threshold = super().state(final, probes)
        if verdict == 'FAIL' and estimate >= threshold:
            verdict = self.undecided(final)
        return verdict, gated, estimate, threshold

    def undecided(self, final):
        high, _ = self.capacity()
        gated = [row for row in self.rows if self.ok(row[0], high) and self.ok(row[1], high)]
        clean = [row for row in gated if row[2] <= .15]
        if not final and len(clean) < MAX_CLEAN:
            return None
        return 'PASS' if len(gated) >= MIN_PASS_AT_CAP and self.median_for_pass(gated) else 'UNMEASURABLE'

    def median_for_pass(self, gated):
        *_, threshold = super().state()
        times = sorted(row[3] for row in self.rows)
        ratios = sorted(min(row[3], 1.15 * times[len(times) // 4]) / row[4] for row in gated)
        middle = (ratios[(len(ratios) - 1) // 2] * ratios[len(ratios) // 2]) ** .5
        return middle >= threshold


def decide(line):
    parts = line.rstrip('\n').split(';')
    rule = Rule(int(parts[0]), float(parts[1]))
    rule.caps = [float(sample) for sample in parts[9].split()]
    for block in parts[10].split() if len(parts) > 10 else ():
        rule.add(*map(float, block.split('/')))
    verdict, gated, estimate, threshold = rule.state(parts[2] == '1', int(parts[3]))
    return ';'.join([*parts[:4], verdict or 'MORE', str(gated), repr(estimate), repr(threshold), repr(rule.capacity()[1]), *parts[9:]])


for line in sys.stdin:
    print(line.rstrip('\n') if line.startswith('#') else decide(line))
