package com.acme.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.acme.notes.board.GetNotes;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.json.TlJson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NotesTest {
  /** Telegram's layer, and ours beside it. */
  private static final TlLayer BOTH = Layer71.LAYER.plus(NotesLayer.LAYER);

  private static final InputPeer ADA = new InputPeer.User(5, 6);
  private static final InputPeer GROUP = new InputPeer.Chat(9);

  private final TestDataCenter dc = TestDataCenter.start();

  NotesTest() {
    new NotesServer().answerAt(dc);
  }

  @AfterEach
  void close() {
    dc.close();
  }

  @Test
  void aNoteIsPostedAndFound() {
    try (MtprotoClient client = connect(BOTH)) {
      BoardCalls board = client.api(BoardCalls.class);

      Updates answer = board.postNote(ADA, "Milk");
      board.postNote(GROUP, "Bread");

      assertInstanceOf(Updates.TooLong.class, answer);
      Board all = board.getNotes(10);
      assertEquals(2, all.notes().size());
      assertEquals(List.of(new User.Empty(7)), all.users());
      Board ofGroup = board.getNotes(new NoteFilter.Author(GROUP), 10);
      Note.Regular bread = (Note.Regular) ofGroup.notes().get(0);
      assertEquals(new Peer.Chat(9), bread.author());
      assertEquals(List.of(new MessageEntity.Bold(0, 5)), bread.entities());
    }
  }

  @Test
  void clientsOfDifferentLayersWorkSideBySide() {
    try (MtprotoClient ours = connect(BOTH);
        MtprotoClient plain = connect(Layer71.LAYER)) {
      ours.api(BoardCalls.class).postNote(ADA, "Milk");

      assertEquals(1, ours.call(new GetNotes(new NoteFilter.All(), 10)).notes().size());
      assertEquals("ZZ", ours.call(new GetNearestDc()).country());
      assertEquals("ZZ", plain.call(new GetNearestDc()).country());
      assertThrows(IllegalArgumentException.class, () -> plain.layer().request("board.getNotes"));
    }
  }

  @Test
  void bothLayersAreDescribedTogether() {
    String json = TlJson.of(BOTH).toJson(new NoteFilter.Author(ADA));

    assertEquals(
        "{\"_\":\"noteFilterAuthor\",\"author\":"
            + "{\"_\":\"inputPeerUser\",\"user_id\":5,\"access_hash\":\"6\"}}",
        json);
  }

  private MtprotoClient connect(TlLayer layer) {
    return MtprotoClient.builder(layer)
        .app(17, "hash")
        .dataCenters(dc.dataCenters())
        .connect();
  }
}
