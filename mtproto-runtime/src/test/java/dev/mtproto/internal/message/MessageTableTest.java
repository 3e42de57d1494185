package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A table of messages does what a sorted map does. */
class MessageTableTest {
  private static final int STEPS = 400;

  private final MessageTable<String> table = new MessageTable<>();

  @Property(tries = 500)
  void itIsASortedMap(@ForAll long seed, @ForAll boolean inOrder) {
    Random random = new Random(seed);
    TreeMap<Long, String> model = new TreeMap<>();
    for (int step = 0; step < STEPS; step++) {
      long id = inOrder ? 4L * step : 4L * random.nextInt(50);
      switch (random.nextInt(8)) {
        case 0, 1, 2, 3 -> {
          model.put(id, "message " + step);
          table.put(id, "message " + step);
        }
        case 4 -> assertThat(table.removeFirst()).isEqualTo(first(model));
        case 5 -> {
          long any = model.isEmpty() ? id : anyOf(model, random);
          assertThat(table.remove(any)).isEqualTo(model.remove(any));
        }
        case 6 -> assertThat(table.remove(id)).isEqualTo(model.remove(id));
        default -> clearNowAndThen(model, random);
      }
      assertThat(table.values()).isEqualTo(new ArrayList<>(model.values()));
      assertThat(table.size()).isEqualTo(model.size());
      assertThat(table.isEmpty()).isEqualTo(model.isEmpty());
      assertThat(table.get(id)).isEqualTo(model.get(id));
      assertThat(table.get(id + 1)).isNull();
    }
    table.clear();
  }

  private static @Nullable String first(TreeMap<Long, String> model) {
    return model.isEmpty() ? null : model.pollFirstEntry().getValue();
  }

  private static long anyOf(TreeMap<Long, String> model, Random random) {
    return new ArrayList<>(model.keySet()).get(random.nextInt(model.size()));
  }

  private void clearNowAndThen(TreeMap<Long, String> model, Random random) {
    if (random.nextInt(20) == 0) {
      model.clear();
      table.clear();
    }
  }

  @Test
  void manyAreKeptWhileOneStaysAndTheOthersGo() {
    table.put(4, "the oldest");
    for (long id = 8; id < 400_000; id += 4) {
      table.put(id, "one of many");
      assertThat(table.remove(id)).isEqualTo("one of many");
    }
    assertThat(table.values()).containsExactly("the oldest");
  }
}
