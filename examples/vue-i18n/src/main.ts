import { createApp } from 'vue'
import App from './App.vue'
import { i18n, setLanguage } from './i18n'

await setLanguage('en')
createApp(App).use(i18n).mount('#app')
