"""The remote peer of the interop tests in aiortc. It sends the four colours and a tone, echoes data, and reports what it sees and hears."""

import asyncio
import fractions
import time
import traceback

import aiortc
import numpy
from aiortc.mediastreams import MediaStreamError
from aiortc.sdp import candidate_from_sdp
from av import AudioFrame, VideoFrame
from client import colours, loudest, post, quarters, take

TONE = 660
RATE = 48_000
FRAME_RATE = 10


class Pictures(aiortc.MediaStreamTrack):
    kind = "video"

    def __init__(self):
        super().__init__()
        self.picture = colours(320, 180)
        self.count = 0
        self.begun = time.monotonic()

    async def recv(self):
        await asyncio.sleep(max(0, self.begun + self.count / FRAME_RATE - time.monotonic()))
        frame = VideoFrame.from_ndarray(self.picture, format="rgb24")
        frame.pts, frame.time_base = self.count * 90_000 // FRAME_RATE, fractions.Fraction(1, 90_000)
        self.count += 1
        return frame


class Tone(aiortc.MediaStreamTrack):
    kind = "audio"
    step = RATE // 50

    def __init__(self):
        super().__init__()
        self.sent = 0
        self.begun = time.monotonic()

    async def recv(self):
        await asyncio.sleep(max(0, self.begun + self.sent / RATE - time.monotonic()))
        moments = numpy.arange(self.sent, self.sent + self.step) / RATE
        samples = (12_000 * numpy.sin(2 * numpy.pi * TONE * moments)).astype(numpy.int16)
        frame = AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="mono")
        frame.sample_rate, frame.pts, frame.time_base = RATE, self.sent, fractions.Fraction(1, RATE)
        self.sent += self.step
        return frame


async def watch(call, track):
    while True:
        frame = await track.recv()
        post({"type": "seen", "call": call, "colours": quarters(frame.to_ndarray(format="rgb24"))})


async def listen(call, track):
    heard = []
    while True:
        frame = await track.recv()
        heard.append(frame.to_ndarray().reshape(-1)[:: len(frame.layout.channels)])
        if sum(map(len, heard)) < frame.sample_rate / 5:
            continue
        frequency = loudest(numpy.concatenate(heard), frame.sample_rate)
        heard = []
        if frequency:
            post({"type": "heard", "call": call, "frequency": frequency})


async def until_end(action):
    try:
        await action
    except MediaStreamError:
        pass  # The track ended.


def echo(channel):
    @channel.on("message")
    def on_message(data):
        channel.send(data)


class Call:
    def __init__(self, settings):
        self.call = settings["call"]
        self.settings = settings
        self.pc = aiortc.RTCPeerConnection()
        self.pc.on("datachannel", echo)
        self.tasks = []

        @self.pc.on("track")
        def on_track(track):
            look = watch if track.kind == "video" else listen
            self.tasks.append(asyncio.ensure_future(until_end(look(self.call, track))))

    def add_media(self):
        if self.settings["audio"]:
            self.pc.addTrack(Tone())
        if self.settings["video"]:
            self.pc.addTrack(Pictures())

    async def start(self):
        if self.settings["offer"]:
            self.add_media()
            if self.settings["data"]:
                echo(self.pc.createDataChannel("theirs"))
            await self.describe(await self.pc.createOffer())

    async def describe(self, description):
        await self.pc.setLocalDescription(description)  # With all candidates: aiortc does not trickle.
        local = self.pc.localDescription
        post({"type": "description", "call": self.call, "description": {"type": local.type, "sdp": local.sdp}})

    async def take(self, message):
        if message["type"] == "candidate":
            init = message["candidate"]
            candidate = candidate_from_sdp(init["candidate"].split(":", 1)[1])
            candidate.sdpMid, candidate.sdpMLineIndex = init["sdpMid"], init["sdpMLineIndex"]
            await self.pc.addIceCandidate(candidate)
            return
        await self.pc.setRemoteDescription(aiortc.RTCSessionDescription(**message["description"]))
        if message["description"]["type"] == "offer":
            self.add_media()
            await self.describe(await self.pc.createAnswer())

    async def end(self):
        await self.pc.close()
        for task in self.tasks:
            task.cancel()


async def main():
    post({"type": "ready", "version": f"aiortc {aiortc.__version__}"})
    current = None
    while True:
        message = await asyncio.get_running_loop().run_in_executor(None, take)
        try:
            if message["type"] in ("call", "hangup"):
                if current:
                    await current.end()
                current = None
            if message["type"] == "call":
                current = Call(message)
                await current.start()
            elif current and message.get("call") == current.call:
                await current.take(message)
        except Exception:
            post({"type": "failed", "reason": traceback.format_exc()})


asyncio.run(main())
