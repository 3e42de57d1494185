package com.acme.notes;

import com.acme.notes.board.GetNotes;
import com.acme.notes.board.PostNote;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.MessageEntity;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import dev.mtproto.testdc.TestDataCenter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The server's side of the board. */
final class NotesServer {
  private static final int DATE = 1_500_000_000;

  private final List<Note> notes = new CopyOnWriteArrayList<>();

  /** Has a data centre understand the layer and answer its calls. */
  void answerAt(TestDataCenter dc) {
    dc.registerLayer(NotesLayer.LAYER)
        .on(GetNotes.class, (context, call) -> board(call.filter(), call.limit()))
        .on(PostNote.class, (context, call) -> post(call.peer(), call.text()));
  }

  private Board board(NoteFilter filter, int limit) {
    List<Note> wanted = notes.stream().filter(note -> matches(filter, note)).limit(limit).toList();
    return new Board("The board", wanted, List.of(new User.Empty(7)));
  }

  private static boolean matches(NoteFilter filter, Note note) {
    return filter instanceof NoteFilter.All
        || filter instanceof NoteFilter.Author author
            && note instanceof Note.Regular regular
            && regular.author().equals(peer(author.author()));
  }

  private Updates post(InputPeer peer, String text) {
    notes.add(
        Note.Regular.builder()
            .pinned(notes.isEmpty())
            .id(notes.size() + 1)
            .author(peer(peer))
            .text(text)
            .entities(List.of(new MessageEntity.Bold(0, text.length())))
            .date(DATE)
            .build());
    return new Updates.TooLong();
  }

  private static Peer peer(InputPeer peer) {
    return peer instanceof InputPeer.User user
        ? new Peer.User(user.userId())
        : new Peer.Chat(((InputPeer.Chat) peer).chatId());
  }
}
