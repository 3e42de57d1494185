package dev.mtproto.internal.updates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

final class QuestionsTest {
  @Test
  void anAnswerThatCannotBeReadIsNotAskedForAgain() {
    TlFormatException unknown = new TlFormatException("unknown constructor", 8);

    assertThat(Questions.failure(unknown)).isEqualTo(Failure.RESET);
    assertThat(Questions.failure(new CompletionException(unknown))).isEqualTo(Failure.RESET);
  }

  @Test
  void aServerThatIsBusyIsAskedAgain() {
    RpcException busy = RpcException.of(500, "PERSISTENT_TIMESTAMP_OUTDATED", "getDifference");

    assertThat(Questions.failure(busy)).isEqualTo(Failure.LATER);
  }

  @Test
  void whatTheServerRefusesIsToldFromWhatItCannotDoNow() {
    assertThat(failure(400, "USER_BANNED_IN_CHANNEL")).isEqualTo(Failure.REFUSED);
    assertThat(failure(403, "CHAT_FORBIDDEN")).isEqualTo(Failure.REFUSED);
    assertThat(failure(406, "SOMETHING_NEW")).isEqualTo(Failure.REFUSED);
    assertThat(failure(420, "FLOOD_WAIT_30")).isEqualTo(Failure.LATER);
    assertThat(failure(-503, "Timeout")).isEqualTo(Failure.LATER);
  }

  private static Failure failure(int code, String message) {
    return Questions.failure(RpcException.of(code, message, "updates.getChannelDifference"));
  }
}
