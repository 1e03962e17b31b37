def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'GRADED'
assert grade.checks.find { it.id == 'lru-order' }.verdict == 'FAILED'
return true
