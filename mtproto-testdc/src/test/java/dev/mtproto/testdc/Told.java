package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.EncryptedMessage;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** What was told: the texts of new messages, in the box and in channels. */
final class Told implements UpdateListener<TlObject> {
  private static final long PATIENCE_SECONDS = 20;

  private final BlockingQueue<Message.Regular> messages = new LinkedBlockingQueue<>();
  private final BlockingQueue<Long> losses = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> secrets = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> names = new LinkedBlockingQueue<>();
  private final List<String> inBox = new ArrayList<>();
  private final List<String> inChannel = new ArrayList<>();

  @Override
  public void onUpdate(TlObject update) {
    if (update instanceof Update.NewEncryptedMessage secret
        && secret.message() instanceof EncryptedMessage.Regular message) {
      secrets.add(message.bytes().utf8());
    } else if (update instanceof Update.UserName renamed) {
      names.add(renamed.firstName());
    }
    Message content =
        update instanceof Update.NewMessage message
            ? message.message()
            : update instanceof Update.NewChannelMessage post ? post.message() : null;
    if (content instanceof Message.Regular regular) {
      messages.add(regular);
    }
  }

  @Override
  public void onLoss(long count) {
    losses.add(count);
  }

  void awaitOthers(List<String> wantedSecrets, List<String> wantedNames)
      throws InterruptedException {
    assertThat(first(wantedSecrets.size(), secrets)).isEqualTo(wantedSecrets);
    assertThat(first(wantedNames.size(), names)).isEqualTo(wantedNames);
    assertThat(secrets).isEmpty();
    assertThat(names).isEmpty();
  }

  private static List<String> first(int count, BlockingQueue<String> queue)
      throws InterruptedException {
    List<String> first = new ArrayList<>();
    while (first.size() < count) {
      String next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(next).as("%s of %s: %s", first.size(), count, first).isNotNull();
      first.add(next);
    }
    return first;
  }

  /** How many losses were told and not waited for. */
  int losses() {
    return losses.size();
  }

  void awaitLosses(int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      assertThat(losses.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).as("a loss").isNotNull();
    }
    messages.clear();
  }

  /** Waits for as many as these, which must be these; the last of them. */
  Message.@Nullable Regular await(List<String> box, List<String> channelPosts)
      throws InterruptedException {
    Message.Regular last = null;
    while (inBox.size() < box.size() || inChannel.size() < channelPosts.size()) {
      last = messages.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(last).as("%s of %s, %s of %s", inBox, box, inChannel, channelPosts).isNotNull();
      (last.post() ? inChannel : inBox).add(last.message());
    }
    assertThat(inBox).isEqualTo(box);
    assertThat(inChannel).isEqualTo(channelPosts);
    assertThat(messages).isEmpty();
    return last;
  }
}
