def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'INFRASTRUCTURE'
assert grade.reason.contains('-Dgrade.cache=FOLDER')
assert grade.score == 0
assert grade.checks.find { it.id == 'lru-order' }.verdict == 'UNMEASURABLE'
assert new File(basedir, 'target/grade/index.html').getText('UTF-8').contains('The grader itself failed.')
return true
