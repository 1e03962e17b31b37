new File(basedir, 'in-the-way').text = 'not a folder'
return true
