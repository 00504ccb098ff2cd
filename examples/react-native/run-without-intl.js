/** Runs the bundle as an engine without `Intl` does; the arguments are the phone's languages, best first. */
const { readFileSync } = require('node:fs')
const { createContext, runInContext } = require('node:vm')

const context = createContext({ console, setTimeout, clearTimeout, phone: { languages: process.argv.slice(2) } })
runInContext('delete globalThis.Intl', context)
runInContext(readFileSync(`${__dirname}/dist/main.bundle.js`, 'utf8'), context)
