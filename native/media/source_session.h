#ifndef NATIVE_MEDIA_SOURCE_SESSION_H_
#define NATIVE_MEDIA_SOURCE_SESSION_H_

#include <napi.h>

#include <memory>
#include <set>
#include <string>

#include "api/scoped_refptr.h"
#include "media/local_source.h"
#include "runtime/environment.h"

namespace node_webrtc {

class Track;

// A local source as its environment sees it: its live tracks, and what they hold. JS thread only; shared by the tracks and, for pushed
// sources, by the source's wrapper.
class SourceSession final : public Closable, public std::enable_shared_from_this<SourceSession> {
 public:
  enum class Kind {
    kPushed,   // Lives as long as JS refers to it or to a track.
    kCapture,  // Live by itself: holds the process and its tracks' wrappers until the last track is stopped, which closes the source.
  };

  static std::shared_ptr<SourceSession> Create(Environment& environment, webrtc::scoped_refptr<LocalSource> source, Kind kind);
  ~SourceSession() override;

  // A new live track.
  Napi::Object CreateTrack(Napi::Env env, std::string id);
  const webrtc::scoped_refptr<LocalSource>& source() const { return source_; }

  // The source gives no more: `ended` at each live track, each in a task of its own, and no track is live after.
  void End();

  // Called by the tracks' wrappers: live, stopped, destroyed by the garbage collector while live.
  void Add(Track* track);
  void Remove(Track* track);
  void Forget(Track* track) { tracks_.erase(track); }

 private:
  SourceSession(Environment& environment, webrtc::scoped_refptr<LocalSource> source, Kind kind);

  // Closable:
  void CloseForEnvironment() override;

  void EndNextTrack(Napi::Env env);
  void Close();

  // Null after CloseForEnvironment.
  Environment* environment_;
  const webrtc::scoped_refptr<LocalSource> source_;
  const Kind kind_;
  bool ended_ = false;
  Environment::KeepAlive keep_alive_;
  std::set<Track*> tracks_;
};

}  // namespace node_webrtc

#endif  // NATIVE_MEDIA_SOURCE_SESSION_H_
