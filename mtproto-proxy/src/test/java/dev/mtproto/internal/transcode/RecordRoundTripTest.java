package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import dev.mtproto.tl.json.TlJson;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Every constructor and method of layer 71, with random values: bytes, record and JSON agree. */
class RecordRoundTripTest {
  private static final TlLayer LAYER = Layer71.LAYER;
  private static final TlJson JSON = TlJson.of(LAYER);

  @Property(tries = 20)
  void bytesBecomeTheRecordAndBytesAgain(@ForAll long seed) {
    RandomTl random = new RandomTl(LAYER, seed);
    for (TlCombinator combinator : LAYER.combinators()) {
      byte[] bytes = random.combinator(combinator);
      TlObject record = record(bytes, combinator);

      assertThat(written(record)).as(combinator.line()).isEqualTo(bytes);
      assertThat(record(written(record), combinator)).as(combinator.line()).isEqualTo(record);
    }
  }

  @Property(tries = 20)
  void bytesBecomeJsonAndBytesAgain(@ForAll long seed) {
    RandomTl random = new RandomTl(LAYER, seed);
    for (TlCombinator combinator : LAYER.combinators()) {
      byte[] bytes = random.combinator(combinator);
      String json = JSON.toJson(bytes);

      // Alone, JSON's true is boolTrue: only the Type can say that it is TL's true.
      byte[] back = combinator.method() ? JSON.toTl(json) : JSON.toTl(json, combinator.result());
      assertThat(back).as(combinator.line()).isEqualTo(bytes);
      assertThat(JSON.toJson(record(bytes, combinator))).as(combinator.line()).isEqualTo(json);
    }
  }

  private static TlObject record(byte[] bytes, TlCombinator combinator) {
    TlCodec<? extends TlObject> codec = Objects.requireNonNull(LAYER.codec(combinator.id()));
    TlReader reader = new TlReader(bytes, LAYER);
    TlObject record = codec.read(reader);
    assertThat(reader.remaining()).as(combinator.line()).isZero();
    assertThat(record.tlId()).isEqualTo(combinator.id());
    return record;
  }

  private static byte[] written(TlObject record) {
    TlWriter writer = new TlWriter();
    record.tlWrite(writer);
    return writer.toByteArray();
  }
}
