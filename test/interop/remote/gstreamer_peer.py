"""The remote peer of the interop tests in GStreamer's webrtcbin. It sends the four colours and a tone, echoes data, and reports what it sees and hears."""

import re
import threading
import traceback

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstSdp", "1.0")
gi.require_version("GstWebRTC", "1.0")
import numpy
from client import colours, loudest, post, quarters, take
from gi.repository import GLib, Gst, GstSdp, GstWebRTC

WIDTH, HEIGHT, FRAME_RATE = 320, 180, 10
TONE = 660
RATE = 48_000

ENCODERS = {
    "VP8": "vp8enc deadline=1 keyframe-max-dist=20 ! rtpvp8pay picture-id-mode=15-bit",
    "VP9": "vp9enc deadline=1 cpu-used=8 keyframe-max-dist=20 ! rtpvp9pay picture-id-mode=15-bit",
    "H264": "x264enc tune=zerolatency speed-preset=ultrafast key-int-max=20 ! video/x-h264,profile=constrained-baseline"
    " ! rtph264pay config-interval=-1 aggregate-mode=zero-latency",
}
LOOKS = {
    "video": "videoconvert ! video/x-raw,format=RGB ! appsink name=look emit-signals=true sync=false max-buffers=2 drop=true",
    "audio": f"audioconvert ! audioresample ! audio/x-raw,format=S16LE,rate={RATE},channels=1"
    " ! appsink name=look emit-signals=true sync=false",
}


def payload_type(sdp, codec, otherwise):
    """An answer uses the offer's payload types. Of H264's kinds, the one that we send."""
    found = re.findall(rf"a=rtpmap:(\d+) {codec}/", sdp, re.IGNORECASE)
    if codec == "H264":
        fits = r"a=fmtp:%s .*packetization-mode=1;profile-level-id=42e01f"
        found = [each for each in found if re.search(fits % each, sdp)] or found
    return int(found[0]) if found else otherwise


def echo(channel):
    channel.connect("on-message-string", lambda _, text: channel.emit("send-string", text))
    channel.connect("on-message-data", lambda _, data: channel.emit("send-data", data))


class Call:
    def __init__(self, settings):
        self.call = settings["call"]
        self.settings = settings
        self.stopped = threading.Event()
        self.channels = []
        self.heard = []
        self.pipeline = None

    def build(self, offer=""):
        sources = []
        if self.settings["audio"]:
            number = payload_type(offer, "opus", 111)
            sources.append(
                f"audiotestsrc is-live=true freq={TONE} volume=0.4 ! audio/x-raw,rate={RATE},channels=2 ! opusenc ! rtpopuspay pt={number}"
                f" ! application/x-rtp,media=audio,encoding-name=OPUS,encoding-params=(string)2,payload={number} ! peer.sink_0"
            )
        if self.settings["video"]:
            codec = self.settings["video"]
            number = payload_type(offer, codec, 96)
            sources.append(
                f"appsrc name=pictures is-live=true do-timestamp=true format=time"
                f" caps=video/x-raw,format=RGB,width={WIDTH},height={HEIGHT},framerate={FRAME_RATE}/1"
                f" ! videoconvert ! video/x-raw,format=I420 ! {ENCODERS[codec]} pt={number}"
                f" ! application/x-rtp,media=video,encoding-name={codec},payload={number} ! peer.sink_{len(sources)}"
            )
        self.pipeline = Gst.parse_launch(f"webrtcbin name=peer bundle-policy=max-bundle latency=50 {' '.join(sources)}")
        self.peer = self.pipeline.get_by_name("peer")
        self.peer.connect("on-ice-candidate", self.on_candidate)
        self.peer.connect("on-data-channel", lambda _, channel: self.add_channel(channel))
        self.peer.connect("pad-added", self.on_pad)
        self.pipeline.get_bus().connect("message::error", self.on_error)
        self.pipeline.get_bus().add_signal_watch()
        if self.settings["offer"] and self.settings["data"]:
            self.pipeline.set_state(Gst.State.READY)
            self.add_channel(self.peer.emit("create-data-channel", "theirs", None))
        self.pipeline.set_state(Gst.State.PLAYING)
        if self.settings["video"]:
            threading.Thread(target=self.draw, daemon=True).start()

    def draw(self):
        picture = colours(WIDTH, HEIGHT).tobytes()
        source = self.pipeline.get_by_name("pictures")
        while not self.stopped.wait(1 / FRAME_RATE):
            source.emit("push-buffer", Gst.Buffer.new_wrapped(picture))

    def add_channel(self, channel):
        self.channels.append(channel)
        echo(channel)

    def on_error(self, _, message):
        if not self.stopped.is_set():
            post({"type": "failed", "call": self.call, "reason": str(message.parse_error())})

    def on_candidate(self, _, index, candidate):
        post({"type": "candidate", "call": self.call, "candidate": {"candidate": candidate, "sdpMLineIndex": index}})

    def on_pad(self, _, pad):
        if pad.get_direction() != Gst.PadDirection.SRC:
            return
        kind = pad.get_current_caps()[0]["media"]
        look = Gst.parse_bin_from_description(f"decodebin name=decoder ! {LOOKS[kind]}", False)
        look.add_pad(Gst.GhostPad.new("sink", look.get_by_name("decoder").get_static_pad("sink")))
        look.get_by_name("look").connect("new-sample", self.watch if kind == "video" else self.listen)
        self.pipeline.add(look)
        look.sync_state_with_parent()
        pad.link(look.get_static_pad("sink"))

    def watch(self, sink):
        sample = sink.emit("pull-sample")
        caps = sample.get_caps()[0]
        width, height = caps["width"], caps["height"]
        data = sample.get_buffer().extract_dup(0, sample.get_buffer().get_size())
        rows = numpy.frombuffer(data, numpy.uint8).reshape(height, -1)
        post({"type": "seen", "call": self.call, "colours": quarters(rows[:, : width * 3].reshape(height, width, 3))})
        return Gst.FlowReturn.OK

    def listen(self, sink):
        buffer = sink.emit("pull-sample").get_buffer()
        self.heard.append(numpy.frombuffer(buffer.extract_dup(0, buffer.get_size()), numpy.int16))
        if sum(map(len, self.heard)) >= RATE / 5:
            frequency = loudest(numpy.concatenate(self.heard), RATE)
            self.heard = []
            if frequency:
                post({"type": "heard", "call": self.call, "frequency": frequency})
        return Gst.FlowReturn.OK

    def ask(self, signal, *arguments):
        """Emits an action signal and waits for its promise."""
        promise = Gst.Promise.new()
        self.peer.emit(signal, *arguments, promise)
        promise.wait()
        reply = promise.get_reply()
        if reply and reply.has_field("error"):
            raise reply.get_value("error")
        return reply

    def start(self):
        if self.settings["offer"]:
            self.build()
            self.describe("offer")

    def describe(self, kind):
        reply = self.ask(f"create-{kind}", None)
        description = reply.get_value(kind)  # Lives as long as the reply does.
        self.ask("set-local-description", description)
        post({"type": "description", "call": self.call, "description": {"type": kind, "sdp": description.sdp.as_text()}})

    def take(self, message):
        if message["type"] == "candidate":
            candidate = message["candidate"]
            self.peer.emit("add-ice-candidate", candidate["sdpMLineIndex"], candidate["candidate"])
            return
        kind, text = message["description"]["type"], message["description"]["sdp"]
        if kind == "offer":
            self.build(text)
        _, sdp = GstSdp.SDPMessage.new_from_text(text)
        of_kind = GstWebRTC.WebRTCSDPType.OFFER if kind == "offer" else GstWebRTC.WebRTCSDPType.ANSWER
        self.ask("set-remote-description", GstWebRTC.WebRTCSessionDescription.new(of_kind, sdp))
        if kind == "offer":
            self.describe("answer")

    def end(self):
        self.stopped.set()
        if self.pipeline:
            self.pipeline.get_bus().remove_signal_watch()
            self.pipeline.set_state(Gst.State.NULL)


def main():
    Gst.init(None)
    loop = GLib.MainLoop()
    threading.Thread(target=loop.run, daemon=True).start()
    post({"type": "ready", "version": Gst.version_string()})
    current = None
    while True:
        message = take()
        try:
            if message["type"] in ("call", "hangup"):
                if current:
                    current.end()
                current = None
            if message["type"] == "call":
                current = Call(message)
                current.start()
            elif current and message.get("call") == current.call:
                current.take(message)
        except Exception:
            post({"type": "failed", "reason": traceback.format_exc()})


main()
