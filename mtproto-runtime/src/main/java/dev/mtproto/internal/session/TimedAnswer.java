package dev.mtproto.internal.session;

import java.time.Duration;

/** An answer that is not waited for longer than some time, which the session measures. */
interface TimedAnswer extends AnswerTaker {
  /** How long is waited. */
  Duration timeout();
}
