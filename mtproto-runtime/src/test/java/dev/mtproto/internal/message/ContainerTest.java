package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContainerTest {
  private final TlWriter writer = new TlWriter();
  private final ContainerReader reader = new ContainerReader(Sender.SERVER, 3);

  @Test
  void whatIsPackedIsUnpackedInOrder() {
    ContainerWriter container = new ContainerWriter(writer);
    container.add(5, 1, new Word(50));
    container.add(7, 2, new Word(70));
    container.end();

    reader.begin(view());

    assertThat(items()).containsExactly("5/1/50", "7/2/70");
  }

  @Test
  void itemsAreShownWhereTheyStand() {
    ContainerWriter container = new ContainerWriter(writer);
    container.add(5, 1, new Word(50));
    container.end();
    MessageView whole = view();

    reader.begin(whole);

    assertThat(reader.next().array()).isSameAs(whole.array());
  }

  @Test
  void aMessageThatCannotBeWrittenLeavesNothing() {
    ContainerWriter container = new ContainerWriter(writer);
    container.add(5, 1, new Word(50));
    assertThatThrownBy(() -> container.add(9, 1, new Unwritable())).hasMessage("half");
    container.add(7, 2, new Word(70));
    container.end();

    reader.begin(view());

    assertThat(items()).containsExactly("5/1/50", "7/2/70");
  }

  @Test
  void theLastMessageCanBeTakenAwayAgain() {
    ContainerWriter container = new ContainerWriter(writer);
    container.add(5, 1, new Word(50));
    int before = container.length();
    container.add(7, 2, new Word(70));
    container.undo(before);
    container.end();

    reader.begin(view());

    assertThat(items()).containsExactly("5/1/50");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, 4, S15", // more items than there are bytes for
    "-1, 5, 4, S15",
    "2147483647, 5, 4, S15",
    "0, 5, 4, S9", // bytes that belong to no item
    "1, 5, 8, S9", // past the end
    "1, 5, -4, S9",
    "1, 5, 3, S9",
    "1, 5, 0, S9",
    "1, 5, 2147483644, S9",
    "1, 4, 4, S11",
  })
  void aBrokenContainerIsRefusedWhole(int count, long id, int length, String rule) {
    writer.writeInt(ContainerReader.ID);
    writer.writeInt(count);
    writer.writeLong(id);
    writer.writeInt(1);
    writer.writeInt(length);
    writer.writeInt(0);

    assertThatThrownBy(() -> reader.begin(view()))
        .isInstanceOfSatisfying(
            ProtocolViolationException.class, e -> assertThat(e.rule()).isEqualTo(rule));
  }

  @Test
  void aContainerOfMoreItemsThanAllowedIsRefused() {
    ContainerWriter container = new ContainerWriter(writer);
    for (int i = 0; i < 4; i++) {
      container.add(5 + 2 * i, 1, new Word(i));
    }
    container.end();

    assertThatThrownBy(() -> reader.begin(view())).isInstanceOf(ProtocolViolationException.class);
  }

  private MessageView view() {
    return new MessageView().set(99, 0, writer.array(), 0, writer.length());
  }

  private List<String> items() {
    List<String> items = new ArrayList<>();
    while (reader.hasNext()) {
      MessageView item = reader.next();
      items.add(item.id() + "/" + item.seqNo() + "/" + item.constructor());
    }
    return items;
  }

  private record Word(int tlId) implements TlObject {
    @Override
    public String tlName() {
      return "word";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      writer.writeInt(tlId);
    }
  }

  private static final class Unwritable implements TlObject {
    @Override
    public int tlId() {
      return 0;
    }

    @Override
    public String tlName() {
      return "unwritable";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      writer.writeLong(1);
      throw new IllegalStateException("half");
    }
  }
}
