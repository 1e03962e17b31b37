def log = new File(basedir, 'build.log').getText('UTF-8')
def help = log.substring(log.indexOf(':help (default-cli)'))
assert !help.contains('[WARNING]') && !help.contains('[ERROR]')

def descriptor = new groovy.xml.XmlSlurper().parse(new File(basedir, '../../../../maven-plugin/target/classes/META-INF/maven/plugin.xml'))
def mojos = descriptor.mojos.mojo
assert mojos.size() >= 4
mojos.each { mojo ->
    assert help.contains("grade:${mojo.goal.text()}")
    assert mojo.description.text().trim().endsWith('.') : "grade:${mojo.goal.text()} says nothing of itself"
    mojo.parameters.parameter.findAll { it.editable.text() == 'true' }.each {
        assert it.description.text().trim().endsWith('.') : "grade:${mojo.goal.text()} says nothing of ${it.name.text()}"
        assert help.contains(it.name.text())
    }
    mojo.configuration.children().collect { it.text() }.findAll { it.startsWith('${grade.') }.each {
        assert help.contains("User property: ${it[2..-2]}")
    }
}
return true
