#!/usr/bin/env python3
"""Records sequences of block ratios with what the simulator's AlgorithmicDecider says of them.
usage: algorithmic_cases.py <folder of speedup_sim.py> > algorithmic-cases.csv
A line: target, blocks until the decision, decision, whether time was up then (final) or not (open), the ratios."""
import math, random, sys

sys.path.insert(0, sys.argv[1])
from speedup_sim import AlgorithmicDecider

NOISE = ((0., 0., 0.), (.03, .1, 0.), (.1, .3, 0.), (.1, .5, .1), (.3, .7, .2))
SPEEDUP = (.3, .5, .65, .72, .8, .9, .95, 1., 1.1, 1.5, 3.)
TARGET = (1.5, 10., 1000.)
random_source = random.Random(20)


def ratio(target, speedup, noise):
    baseline, contender, stall = noise
    stalled = lambda: 2. if random_source.random() < stall else 1.
    b = target * speedup * math.exp(random_source.gauss(0, baseline)) * stalled()
    c = math.exp(random_source.gauss(0, contender)) * stalled()
    return round(b / c, 6)


def record(target, speedup, noise, time_is_up_after):
    decider, decision, ratios = AlgorithmicDecider(target), None, []
    while decision is None:
        ratios.append(ratio(target, speedup, noise))
        decider.add(ratios[-1], 1.)
        last = len(ratios) == time_is_up_after
        decision = decider.state(last)
    print(target, len(ratios), decision, 'final' if last else 'open', ' '.join(map(repr, ratios)), sep=',')


for noise in NOISE:
    for speedup in SPEEDUP:
        for target in TARGET:
            for _ in range(2):
                record(target, speedup, noise, None)
            record(target, speedup, noise, random_source.randint(1, 59))
