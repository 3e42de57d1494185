package dev.mtproto.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class SavedSessionTest {
  private static final ByteString KEY = ByteString.of(new byte[256]);

  @Test
  void withoutItsUserASessionHasItsKeysButNothingOfTheAccount() {
    SavedKey elsewhere = new SavedKey(4, SavedKey.Kind.MAIN, 7, KEY, true);
    SavedSession session =
        SavedSession.builder("localhost", 443, KEY)
            .phone("+1")
            .userId(99)
            .updates(new UpdateState(1, 2, 3, 4, Map.of()))
            .keys(List.of(elsewhere))
            .build();

    assertThat(session.withoutUser())
        .isEqualTo(
            SavedSession.builder("localhost", 443, KEY)
                .keys(List.of(elsewhere.withImported(false)))
                .build());
  }
}
