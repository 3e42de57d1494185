package dev.mtproto.internal.updates;

import dev.mtproto.credentials.UpdateState;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A machine that stands somewhere, and a list of what it did. */
abstract class MachineTest implements Output {
  static final History CHANNEL = History.channel(7);

  final List<String> done = new ArrayList<>();
  final UpdateMachine machine =
      new UpdateMachine(
          MachineSettings.DEFAULT, new UpdateState(10, 5, 100, 3, Map.of(7L, 50)), this);

  void begin() {
    machine.start(0);
    machine.difference(new Difference.Empty(100, 3), 0);
    machine.channelDifference(7, new ChannelDifference.Empty(true, 50), 0);
    done.clear();
  }

  void push(Item... items) {
    machine.pushed(new Pushed.Batch(List.of(items), 0, 0, 0), 0);
  }

  static Item.One one(History history, int from, int to) {
    return new Item.One(new Mark(history, to), history, from, to, Context.NONE);
  }

  static Item.One numbered(History history, int from, int to, int number) {
    return new Item.One(new Mark(history, number), history, from, to, Context.NONE);
  }

  static Item.One loose(int number) {
    return Item.One.loose(new Mark(History.NONE, number), Context.NONE);
  }

  @Override
  public void deliver(TlObject update, Context context) {
    Mark mark = (Mark) update;
    done.add(mark.history().kind() + " " + mark.number());
  }

  @Override
  public void begun(Position position) {}

  @Override
  public void reached(Position position) {}

  @Override
  public void reached(long channelId, int pts) {}

  @Override
  public void forgotten(long channelId) {
    done.add("forgotten " + channelId);
  }

  @Override
  public void lost(History history, @Nullable TlObject answer) {
    done.add("lost " + history.kind());
  }

  @Override
  public void askState() {
    done.add("state");
  }

  @Override
  public void askDifference(Position from) {
    done.add("difference " + from.pts() + " " + from.qts() + " " + from.date());
  }

  @Override
  public void askChannel(long channelId, int pts) {
    done.add("channel " + channelId + " " + pts);
  }
}
