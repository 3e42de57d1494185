package dev.mtproto.testdc;

import static dev.mtproto.testdc.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.InputUser;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.auth.LogOut;
import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.layer71.users.GetFullUser;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SignInTest {
  private final TestDataCenter dc = TestDataCenter.start();
  private final Account account = dc.world().accounts().get(0);
  private final RawClient client = RawClient.connect(dc);

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void theFixedCodeSignsIn() {
    User.Regular user = (User.Regular) client.signIn(account).user();

    assertThat(user.self()).isTrue();
    assertThat(user.phone()).isEqualTo(account.phone());
    assertThat(client.call(new GetFullUser(new InputUser.Self())).user()).isEqualTo(user);
  }

  @Test
  void afterAWrongCodeTheRightOneStillWorks() {
    String hash = sendCode("+" + account.phone());

    assertRefused(() -> signIn(hash, "00000"), 400, "PHONE_CODE_INVALID");
    assertRefused(() -> signIn(hash, ""), 400, "PHONE_CODE_EMPTY");
    assertThat(signIn(hash, account.code())).isNotNull();
  }

  @Test
  void aCodeIsGoodForSeveralSessionsAtOnce() {
    client.signIn(account);
    try (RawClient other = RawClient.signedIn(dc, account)) {
      assertThat(other.call(new GetAllChats(List.of()))).isNotNull();
      assertThat(client.call(new GetAllChats(List.of()))).isNotNull();
    }
  }

  @Test
  void aCodeHashOfAnotherNumberIsRefused() {
    assertRefused(() -> signIn("", account.code()), 400, "PHONE_CODE_HASH_EMPTY");
    assertRefused(() -> signIn(sendCode("15550001"), account.code()), 400, "PHONE_CODE_EXPIRED");
  }

  @Test
  void aNumberWithoutAccountIsNotRegistered() {
    SendCode request = new SendCode(false, "+1 555 0100", null, 1, "hash");

    assertThat(client.call(request).phoneRegistered()).isFalse();
    assertRefused(
        () -> client.call(new SignIn("15550100", sendCode("15550100"), "22222")),
        400,
        "PHONE_NUMBER_UNOCCUPIED");
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertRefused(() -> sendCode("12"), 400, "PHONE_NUMBER_INVALID");
    assertRefused(
        () -> client.call(new SendCode(false, account.phone(), null, 0, "")),
        400,
        "API_ID_INVALID");
  }

  @Test
  void beforeSignInAndAfterSignOutNobodyIsThere() {
    GetAllChats request = new GetAllChats(List.of());

    assertRefused(() -> client.call(request), 401, "AUTH_KEY_UNREGISTERED");
    client.signIn(account);
    client.call(request);
    assertThat(client.call(new LogOut())).isTrue();
    assertRefused(() -> client.call(request), 401, "AUTH_KEY_UNREGISTERED");
  }

  private String sendCode(String phone) {
    return client.call(new SendCode(false, phone, null, 1, "hash")).phoneCodeHash();
  }

  private Object signIn(String hash, String code) {
    return client.call(new SignIn(account.phone(), hash, code));
  }
}
