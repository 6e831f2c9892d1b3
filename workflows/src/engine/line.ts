/**
 * How a client's line to the engine is watched: options of gRPC's channel. What falls silent is asked after 15 s and
 * given up 5 s later (the engine hangs up on who asks more often than every 10 s); and while the engine is away it is
 * looked for each second, where gRPC's own pause grows to two minutes.
 */
export const engineLine = {
  'grpc.keepalive_permit_without_calls': 1,
  'grpc.keepalive_time_ms': 15_000,
  'grpc.keepalive_timeout_ms': 5_000,
  'grpc.max_reconnect_backoff_ms': 1_000,
}
