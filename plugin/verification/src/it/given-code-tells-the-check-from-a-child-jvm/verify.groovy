def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'GRADED' : grade.compiler
assert grade.checks*.verdict == ['PASSED'] : grade.checks
assert grade.score == 1
// The same check passed before under surefire, where the class path is another.
def tests = new File(basedir, 'target/surefire-reports').listFiles().findAll { it.name.endsWith('.xml') }
assert tests.any { it.text.contains('tests="1"') && it.text.contains('failures="0"') && it.text.contains('errors="0"') }
return true
