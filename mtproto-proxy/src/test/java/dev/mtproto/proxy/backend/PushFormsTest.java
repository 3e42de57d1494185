package dev.mtproto.proxy.backend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.ChatPhoto;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.MessageMedia;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.UserStatus;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateSignal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PushFormsTest {
  private static final TlObject ME = user(1001, true);
  private static final TlObject FRIEND = user(1002, false);
  private static final TlObject STRANGER = user(1003, false);
  private static final TlObject GROUP =
      Chat.Regular.builder()
          .id(1007)
          .title("us")
          .photo(new ChatPhoto.Empty())
          .participantsCount(3)
          .date(9)
          .version(1)
          .build();

  private final PushForms forms = new PushForms(Layer71.LAYER);

  @Test
  void whatWasPushedShort_isPushedShort() {
    Updates.UpdateShortMessage form =
        (Updates.UpdateShortMessage) pushed(message(1002, new Peer.User(1001)), List.of());
    assertThat(form.userId()).isEqualTo(1002);
    assertThat(form.message()).isEqualTo("hello");
    assertThat(form.pts()).isEqualTo(10);
    assertThat(form.ptsCount()).isEqualTo(1);
    assertThat(form.date()).isEqualTo(5);
    assertThat(pushed(message(1002, new Peer.Chat(1007)), List.of()))
        .isInstanceOfSatisfying(
            Updates.UpdateShortChatMessage.class,
            group -> {
              assertThat(group.chatId()).isEqualTo(1007);
              assertThat(group.fromId()).isEqualTo(1002);
            });
    assertThat(pushed(new Update.UserStatus(1002, new UserStatus.Recently()), List.of()))
        .isInstanceOf(Updates.UpdateShort.class);
  }

  @Test
  void whatWasPushedWithItsPeople_keepsThem() {
    Updates.Regular form =
        (Updates.Regular) pushed(message(1002, new Peer.User(1001)), List.of(FRIEND, STRANGER));
    assertThat(form.users()).hasSize(2);
    assertThat(form.updates()).hasSize(1);
    assertThat(form.seq()).isZero();
  }

  @Test
  void aMissedMessageOfAnAcquaintance_isShort() {
    pushed(message(1002, new Peer.User(1001)), List.of());
    assertThat(missed(message(1002, new Peer.User(1001))))
        .isInstanceOf(Updates.UpdateShortMessage.class);
    pushed(message(1002, new Peer.Chat(1007)), List.of());
    assertThat(missed(message(1002, new Peer.Chat(1007))))
        .isInstanceOf(Updates.UpdateShortChatMessage.class);
  }

  @Test
  void aMissedMessageOfAStranger_comesWithHimOnceAndWithNobodyElse() {
    Updates.Regular first = (Updates.Regular) missed(message(1003, new Peer.User(1001)));
    assertThat(first.users()).extracting(PushFormsTest::id).containsExactly(1001, 1003);
    assertThat(first.chats()).isEmpty();
    assertThat(missed(message(1003, new Peer.User(1001))))
        .isInstanceOf(Updates.UpdateShortMessage.class);
  }

  @Test
  void aMissedMessageThatCannotBeShort_comesWithItsPeopleAlways() {
    Message photo =
        Message.Regular.builder()
            .id(4)
            .fromId(1002)
            .toId(new Peer.User(1001))
            .date(5)
            .message("")
            .media(new MessageMedia.Empty())
            .build();
    for (int i = 0; i < 2; i++) {
      Updates.Regular form = (Updates.Regular) missed(new Update.NewMessage(photo, 10, 1));
      assertThat(form.users()).extracting(PushFormsTest::id).containsExactly(1001, 1002);
    }
  }

  @Test
  void aMissedUpdateOfNobody_isShort() {
    assertThat(missed(new Update.DeleteMessages(List.of(900), 10, 1)))
        .isInstanceOf(Updates.UpdateShort.class);
  }

  private TlObject pushed(TlObject update, List<TlObject> users) {
    return written(new UpdateSignal.Received(update, users, List.of(), 5, false));
  }

  /** Along with the people of everything else that was missed. */
  private TlObject missed(TlObject update) {
    return written(
        new UpdateSignal.Received(update, List.of(ME, FRIEND, STRANGER), List.of(GROUP), 5, true));
  }

  private TlObject written(UpdateSignal.Received received) {
    return TlCodecs.OBJECT.decode(forms.write(received), Layer71.LAYER);
  }

  private static Update message(int from, Peer to) {
    Message message =
        Message.Regular.builder().id(4).fromId(from).toId(to).date(5).message("hello").build();
    return new Update.NewMessage(message, 10, 1);
  }

  private static User user(int id, boolean self) {
    return User.Regular.builder().id(id).self(self).firstName("user" + id).build();
  }

  private static int id(TlObject user) {
    return ((User.Regular) user).id();
  }
}
