def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'GRADED' : grade.compiler
assert grade.checks*.verdict == ['PASSED'] : grade.checks
assert grade.score == 1
return true
