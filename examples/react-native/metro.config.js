const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config')

// React Native's own set-up, but that what needs a phone is stood in for: this example is bundled and run without one.
module.exports = mergeConfig(getDefaultConfig(__dirname), {
  resolver: {
    extraNodeModules: {
      'expo-localization': `${__dirname}/stand-ins/expo-localization`,
      'react-native': `${__dirname}/stand-ins/react-native`,
    },
  },
  serializer: { getModulesRunBeforeMainModule: () => [] },
})
