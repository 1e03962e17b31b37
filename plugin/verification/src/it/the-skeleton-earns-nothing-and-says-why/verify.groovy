def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert grade.outcome == 'GRADED'
assert grade.score == 0
assert grade.maxScore == 10
assert grade.heldBack == 3.5
assert grade.pending == 0
assert !grade.partial
def visible = grade.checks.findAll { it.visible }
assert visible.size() == 5
visible.each { assert it.verdict in ['FAILED', 'NOT_RUN'] && !it.message.empty && !it.hint.empty }
assert grade.checks.findAll { !it.visible }.every { it.verdict == 'HELD_BACK' }
assert check('speedup').verdict == 'FAILED'
assert check('speedup').message.contains('not built yet')
// What was called and must happen, and where the submission threw instead.
def small = check('small-values')
assert small.parts.size() == 2
small.parts.each { assert it.state == 'FAILED' }
assert small.parts[0].message.startsWith('cached(0) must return 0, because the definition states it, but it threw UnsupportedOperationException. Look at how cached computes n = 0.')
assert small.parts[0].message.contains('\n  at Fibonacci.cached(Fibonacci.java:')
def all = check('all-values')
assert all.expected == '0'
assert all.actual == 'no value: it threw java.lang.UnsupportedOperationException: not built yet'
assert log.contains('0 of 6.5')
return true
