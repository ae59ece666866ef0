#ifndef NATIVE_RUNTIME_TASK_QUEUE_POOL_H_
#define NATIVE_RUNTIME_TASK_QUEUE_POOL_H_

#include <memory>

#include "api/task_queue/task_queue_factory.h"

namespace node_webrtc {

// libwebrtc's task queues (an encoder, a decoder, ... each has one) on a fixed number of threads, where its own factory starts a thread for
// each queue: a server with many streams needs no more threads than it has cores.
//
// Threads start when there is work for them. Queues of video, normal and low priority leave one thread free for those of high and audio
// priority, so that a long encode does not delay a 10 ms block of audio. A task must not wait for a task of another queue of the pool.
//
// The factory must outlive its queues; it joins the threads.
std::unique_ptr<webrtc::TaskQueueFactory> CreateTaskQueuePool(int max_threads);

}  // namespace node_webrtc

#endif  // NATIVE_RUNTIME_TASK_QUEUE_POOL_H_
