def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

assert grade.score == 5
assert grade.heldBack == 3.5
assert grade.partial
assert check('speedup').verdict == 'NOT_RUN'
def hidden = grade.checks.findAll { !it.visible }
assert hidden.size() == 4
hidden.each { assert it.verdict == 'HELD_BACK' && it.expected == null && it.actual == null && it.output == null }
return true
