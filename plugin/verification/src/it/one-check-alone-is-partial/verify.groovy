def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert grade.partial
assert check('lru-order').verdict == 'PASSED'
assert check('small-values').verdict == 'NOT_RUN'
assert check('small-values').leftOut
assert !check('lru-order').containsKey('leftOut')
assert grade.score == 1.5
assert grade.leftOut == grade.checks.findAll { it.leftOut }.sum { it.points }
assert grade.score + grade.leftOut + grade.heldBack == grade.maxScore
assert log.contains("Total: 1.5 of 6.5 points that can be checked here; ${grade.leftOut} of them left out by request")
assert !log.contains('Fix this first')
return true
