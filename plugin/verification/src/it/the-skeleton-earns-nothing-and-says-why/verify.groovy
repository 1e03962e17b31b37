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
assert check('speedup').verdict == 'NOT_RUN'
assert check('speedup').message.contains('requires small-values')
assert log.contains('0 of 6.5')
return true
