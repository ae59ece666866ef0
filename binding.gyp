{
  # node-gyp, @electron/rebuild and prebuildify all come through here; CMakeLists.txt, run by cmake-js, is the one build.
  "targets": [
    {
      "target_name": "node_libwebrtc",
      "type": "none",
      "actions": [
        {
          "action_name": "cmake_js",
          "inputs": ["CMakeLists.txt"],
          "outputs": ["<(PRODUCT_DIR)/node_libwebrtc.node"],
          "action": ["node", "scripts/build/gyp.mjs", "<(PRODUCT_DIR)"]
        }
      ]
    }
  ]
}
