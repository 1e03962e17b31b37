def grade = new groovy.json.JsonSlurper().parse(new File(basedir, 'target/grade/grade.json'), 'UTF-8')
assert grade.outcome == 'GRADED'
def left = basedir.list() as Set
assert left.every { !it.startsWith('image-') && !it.startsWith('javac-') && !it.startsWith('making-') }
return true
