assert new File(basedir, 'own-cache').list().any { it.startsWith('image-') }
new File(basedir, 'own-cache').deleteDir()
def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'GRADED'
def check = grade.checks.find { it.id == 'lru-order' }
assert check.ending == 'FINISHED'
assert !check.output.contains('Picked up')
assert grade.coverage.lines.covered > 0
return true
