// What the engine is made of: the pinned sources, the compiler, and the flags of each library. Everything here, the manifest, the patches and the
// sources decide what is built, so together they are the engine's key (key.mjs). `@src` is the source tree, `@gen` generated headers, `@codecs` the codec libraries' build folders, `@own` the sources here.

/** Chromium's source package, as Debian 12 keeps it. A roll (roll.mjs) changes this line and derives the manifest anew. */
const chromium = { package: 'chromium', version: '150.0.7871.100-1~deb12u1', milestone: 150, suite: 'bookworm' };

/** The folders of chromium that are compiled or included; the rest of its 5.9 GB stays in the archive. */
const folders = [
  'third_party/abseil-cpp',
  'third_party/boringssl',
  'third_party/libaom',
  'third_party/libsrtp',
  'third_party/libvpx',
  'third_party/libwebm',
  'third_party/libyuv',
  'third_party/pffft',
  'third_party/rnnoise',
  'third_party/webrtc',
  'tools/generate_stubs',
];

/** Codec libraries that Debian takes out of chromium's tarball: their own source packages, put where chromium would have them. */
const codecs = {
  dav1d: {
    folder: 'third_party/dav1d/libdav1d',
    meson: ['-Denable_tools=false', '-Denable_tests=false', '-Denable_examples=false'],
    archive: 'src/libdav1d.a',
  },
  openh264: { folder: 'third_party/openh264/src', meson: ['-Dtests=disabled'], target: 'libopenh264.a', archive: 'libopenh264.a' },
  opus: {
    folder: 'third_party/opus/src',
    configure: ['--disable-shared', '--with-pic', '--disable-doc', '--disable-extra-programs', '--disable-maintainer-mode'],
    target: 'libopus.la',
    archive: '.libs/libopus.a',
  },
  'libjpeg-turbo': {
    folder: 'third_party/libjpeg_turbo',
    cmake: ['-DENABLE_SHARED=OFF', '-DWITH_TURBOJPEG=OFF', '-DWITH_JPEG8=OFF'],
    target: 'jpeg-static',
    archive: 'libjpeg.a',
  },
};

const compiler = { cc: 'clang-19', cxx: 'clang++-19', ar: 'ar' };

/** Every object: position independent (it ends in a .node), hidden, and in sections so that the linker drops what nobody calls. */
const common = [
  '-O2',
  '-fPIC',
  '-fvisibility=hidden',
  '-ffunction-sections',
  '-fdata-sections',
  '-ffile-prefix-map=@src/=',
  '-ffile-prefix-map=@gen/=',
  '-ffile-prefix-map=@own/=',
  '-pthread',
  '-w',
  '-DNDEBUG',
];

const commonX64 = ['-msse3'];

const c = ['-std=gnu11', '-D_GNU_SOURCE'];
const cxx = ['-std=c++20', '-fvisibility-inlines-hidden', '-fno-exceptions', '-fno-rtti', '-D_GNU_SOURCE'];

/** Definitions that change what webrtc's headers declare: whoever includes them needs the same (libwebrtc.cmake hands them on). */
const userDefinitions = [
  'ABSL_ALLOCATOR_NOTHROW=1',
  'HAVE_WEBRTC_VIDEO',
  'NDEBUG',
  'RTC_DAV1D_IN_INTERNAL_DECODER_FACTORY',
  'RTC_ENABLE_H265',
  'RTC_ENABLE_VP9',
  'RTC_USE_LIBAOM_AV1_ENCODER',
  'WEBRTC_APM_DEBUG_DUMP=0',
  'WEBRTC_CODEC_OPUS',
  'WEBRTC_DEPRECATE_PLAN_B',
  'WEBRTC_DLOPEN_PIPEWIRE',
  'WEBRTC_ENABLE_LINUX_ALSA',
  'WEBRTC_ENABLE_LINUX_PULSE',
  'WEBRTC_ENABLE_PROTOBUF=0',
  'WEBRTC_HAVE_DCSCTP',
  'WEBRTC_HAVE_SCTP',
  'WEBRTC_INCLUDE_INTERNAL_AUDIO_DEVICE',
  'WEBRTC_LINUX',
  'WEBRTC_NON_STATIC_TRACE_EVENT_HANDLERS=0',
  'WEBRTC_OPUS_SUPPORT_120MS_PTIME=1',
  'WEBRTC_OPUS_VARIABLE_COMPLEXITY=0',
  'WEBRTC_POSIX',
  'WEBRTC_STRICT_FIELD_TRIALS=0',
  'WEBRTC_USE_BUILTIN_OPUS=1',
  'WEBRTC_USE_GIO',
  'WEBRTC_USE_H264',
  'WEBRTC_USE_PIPEWIRE',
  'WEBRTC_USE_X11',
];

/** Only the engine's own build sees these. */
const webrtcDefinitions = ['WEBRTC_LIBRARY_IMPL', 'WEBRTC_ENABLE_AVX2', '_REENTRANT', '__STDC_CONSTANT_MACROS', '__STDC_FORMAT_MACROS'];

/** libsrtp reads its configuration from definitions when there is no config.h. */
const srtpDefinitions = [
  'GCM',
  'HAVE_CONFIG_H',
  'OPENSSL',
  'LIBSRTP_HAVE_CRYPTEX',
  'PACKAGE_STRING=\\"libsrtp\\"',
  'PACKAGE_VERSION=\\"3\\"',
  ...['ARPA_INET', 'INTTYPES', 'NETINET_IN', 'STDINT', 'STDLIB', 'STRING', 'SYS_TYPES', 'UNISTD'].map((header) => `HAVE_${header}_H`),
  ...['INT8', 'UINT8', 'INT16', 'UINT16', 'INT32', 'UINT32', 'UINT64'].map((type) => `HAVE_${type}_T`),
];

const define = (names) => names.map((name) => `-D${name}`);
const include = (paths) => paths.map((path) => `-I${path}`);
const third = '@src/third_party';

/** Where users of the installed headers look (relative to include/), which is also where webrtc itself looks in the source tree. */
const userIncludes = [
  '.',
  'third_party/webrtc',
  'third_party/abseil-cpp',
  'third_party/libyuv/include',
  'third_party/boringssl/src/include',
  'third_party/libwebm/source',
];

const webrtcFlags = [
  ...define([...userDefinitions, ...webrtcDefinitions]),
  ...include(['@gen', '@own', ...userIncludes.map((path) => (path === '.' ? '@src' : `@src/${path}`))]),
  // dav1d's version.h is generated.
  ...include(['@codecs/dav1d/include/dav1d']),
  ...include([
    `${third}/libsrtp/include`,
    `${third}/libsrtp/crypto/include`,
    `${third}/libvpx/source/libvpx`,
    `${third}/libaom/source/libaom`,
  ]),
  '@pkg-config:gio-unix-2.0,glib-2.0,libdrm,libpipewire-0.3',
];

const codecConfig = (library, platform) => [
  ...include([
    '@src',
    `${third}/${library}/source/config`,
    `${third}/${library}/source/config/linux/${platform}`,
    `${third}/${library}/source/${library}`,
  ]),
];

/** Flags of each library beyond `common`; the sources come from the manifest. */
const libraries = {
  webrtc: { flags: webrtcFlags, precompiled: 'precompiled.h' },
  'abseil-cpp': { flags: [...define(['ABSL_ALLOCATOR_NOTHROW=1']), ...include([`${third}/abseil-cpp`])] },
  boringssl: {
    flags: [
      ...define(['BORINGSSL_IMPLEMENTATION', 'OPENSSL_SMALL']),
      ...include([`${third}/boringssl/src/include`, `${third}/boringssl/src`]),
    ],
  },
  libyuv: {
    flags: [
      ...define(['HAVE_JPEG', ...['NEON', 'SVE', 'SME', 'LSX', 'LASX'].map((unit) => `LIBYUV_DISABLE_${unit}`)]),
      ...include([`${third}/libyuv/include`, `${third}/libjpeg_turbo`, '@codecs/libjpeg-turbo']),
    ],
  },
  libsrtp: {
    flags: [
      ...define(srtpDefinitions),
      ...include(['', '/config', '/include', '/crypto/include'].map((path) => `${third}/libsrtp${path}`)),
      ...include([`${third}/boringssl/src/include`]),
    ],
  },
  libvpx: { flags: codecConfig('libvpx', 'x64'), nasm: ['-DCHROMIUM'] },
  libaom: { flags: codecConfig('libaom', 'x64'), nasm: ['-DCHROMIUM'] },
  libwebm: { flags: include([`${third}/libwebm/source`]) },
  pffft: { flags: include(['@src']) },
  rnnoise: { flags: include(['@src']) },
};

/** Sources that GN does not list for chromium's own `webrtc` library: the whole muxer, and our own files (sources/) with the files they replace. */
const additions = {
  libwebm: [
    'mkvmuxer/mkvmuxer.cc',
    'mkvmuxer/mkvmuxerutil.cc',
    'mkvmuxer/mkvwriter.cc',
    'mkvparser/mkvparser.cc',
    'mkvparser/mkvreader.cc',
  ].map((file) => `source/${file}`),
};
const ownSources = { webrtc: ['desktop_libraries.cc', 'open_h264_decoder.cc'] };
const leftOut = ['h264_color_space.cc', 'h264_decoder_impl.cc'].map(
  (file) => `third_party/webrtc/modules/video_coding/codecs/h264/${file}`,
);

/** Folders whose headers are installed. */
const headers = [
  'third_party/webrtc',
  'third_party/abseil-cpp/absl',
  'third_party/boringssl/src/include',
  'third_party/libyuv/include',
  'third_party/libwebm/source',
  'third_party/libsrtp/include',
  'third_party/libvpx/source/libvpx/vpx',
  'third_party/libaom/source/libaom/aom',
  'third_party/pffft/src',
  'third_party/openh264/src/codec/api/wels',
  'third_party/opus/src/include',
];

export const recipe = {
  /** Raise it when code in this folder changes what comes out. */
  revision: 1,
  chromium,
  folders,
  codecs,
  compiler,
  flags: { common, x64: commonX64, c, cxx },
  libraries,
  additions,
  ownSources,
  leftOut,
  headers,
  userDefinitions,
  userIncludes,
  codecNames: ['VP8', 'VP9', 'AV1', 'H264', 'opus', 'red', 'G722', 'PCMU', 'PCMA', 'CN', 'telephone-event'],
};
