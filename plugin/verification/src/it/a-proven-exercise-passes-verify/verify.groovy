def log = new File(basedir, 'build.log').getText('UTF-8')
def page = new File(basedir, 'target/grade/verify.html').getText('UTF-8')

assert log.contains('Proof of Twice as much (tiny), inputs from seed 5')
assert log.contains('solution          must earn everything, in each of 2 runs')
assert (log =~ /twice     -  \+  -  \+  -  -  -/).find()
assert (log =~ /negative  -  \+  -  -  -  -  -/).find()
// The skeleton, the solution, two wrong ones, two that do nothing (no value of an int is empty), and the tripwire.
assert log.contains('Proven: 2 checks on 7 submissions.')
assert log.contains('The generated submission empty-values comes out the same as null-or-zero')

assert log.contains('Partial: Only without-its-sign was graded (grade.wrong).')
assert log.contains('Partial: Speedups were left out (grade.speedup=false).')
assert log.contains('No objection, of what was tried: 2 checks on 1 submission.')
assert page.contains('Only without-its-sign was graded')

assert log.contains('The checks of a-proven-exercise-passes-verify aren\'t proven: tests are skipped')
assert log.count('Proof of Twice as much') == 2
return true
