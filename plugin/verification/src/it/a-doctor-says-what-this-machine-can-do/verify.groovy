def log = new File(basedir, 'build.log').getText('UTF-8')
def findings = log.readLines().findAll { it =~ /^\[INFO\] \[(ok|~~|\?\?|--)\] / }
def finding = { name -> findings.find { it =~ /\] $name +\S/ } }
['Java', 'compiler', 'jlink', 'runtime image', 'fast start', 'memory', 'cores', 'CPU quota', 'noise', '2 workers', 'isolation'].each {
    assert finding(it): "nothing is said of $it"
}
assert finding('Java').contains("[ok]") && finding('Java').contains(System.getProperty('java.home'))
assert finding('compiler').contains('[ok]')
assert finding('jlink').contains('[ok]')
assert finding('runtime image').contains('[ok]')
assert finding('fast start').contains('[ok]')
assert finding('isolation') =~ /L[012] / 
// In an aggregating build it speaks once.
assert findings.count { it.contains('isolation') } == 1
return true
