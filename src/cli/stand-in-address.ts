/** Two states of a site are compared under one address, the one that stands in where there is none yet: loaded before whatever reads the settings. */
process.env['SITE_URL'] = 'https://report.example'
