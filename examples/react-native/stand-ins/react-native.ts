declare global {
  var console: { log(text: string): void; error(text: string): void }
}

export const Alert = {
  alert(text: string) {
    console.log(`Alert: ${text}`)
  },
}
