#ifndef NATIVE_MEDIA_PICTURE_HANDLE_H_
#define NATIVE_MEDIA_PICTURE_HANDLE_H_

#include <napi.h>

#include "api/scoped_refptr.h"
#include "media/external_memory.h"
#include "media/picture.h"

namespace node_webrtc {

// NativePicture: a program's hold on a picture, until it closes it or loses it. JS thread.
class PictureHandle final : public Napi::ObjectWrap<PictureHandle> {
 public:
  static Napi::Function Define(Napi::Env env);
  static Napi::Object New(Napi::Env env, webrtc::scoped_refptr<Picture> picture);
  // The exported function: (format, width, height, layout, data). `layout`: offset and stride of each plane, one after the other.
  static Napi::Value Create(const Napi::CallbackInfo& info);
  // The picture behind a JS value; null when it is something else or closed.
  static webrtc::scoped_refptr<Picture> From(const Napi::Value& value);

  explicit PictureHandle(const Napi::CallbackInfo& info);

 private:
  Napi::Value GetFormat(const Napi::CallbackInfo& info);
  Napi::Value GetWidth(const Napi::CallbackInfo& info);
  Napi::Value GetHeight(const Napi::CallbackInfo& info);
  void CopyTo(const Napi::CallbackInfo& info);
  Napi::Value Clone(const Napi::CallbackInfo& info);
  void Close(const Napi::CallbackInfo& info);

  webrtc::scoped_refptr<Picture> picture_;
  ExternalMemory memory_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_PICTURE_HANDLE_H_
