def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
def check = { id -> grade.checks.find { it.id == id } }
def log = new File(basedir, 'build.log').getText('UTF-8')

grade.checks.each { assert it.verdict == 'PASSED' : it }
assert grade.score == 10
assert grade.heldBack == 0
def speedup = check('speedup').speedup
assert speedup.rule == 'ALGORITHMIC'
assert speedup.target == 1000
assert speedup.blocks.size() >= 5
assert speedup.estimate >= 1000
return true
