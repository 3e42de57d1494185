package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.RpcException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that calls are answered with errors. */
final class Refusals {
  private Refusals() {}

  static void assertRefused(ThrowingCallable call, int code, String text) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RpcException.class,
            error -> {
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.text()).isEqualTo(text);
            });
  }
}
