package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.Descriptors.FileDescriptor;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TranscoderRoundTripTest {
  private static final FileDescriptor FILE_71 = LayerDescriptors.types(Layers.LAYER_71);

  private static final Transcoder TRANSCODER_71 = new Transcoder(Layers.LAYER_71);

  static List<TlLayer> layers() {
    return List.of(Layers.LAYER_71, Layers.LAYER_190);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void everyMethodOfALayerComesBackAsItWas(TlLayer layer) {
    RandomTl random = new RandomTl(layer, 71);
    Transcoder transcoder = new Transcoder(layer);
    for (TlCombinator method : layer.methods()) {
      for (int i = 0; i < 5; i++) {
        checkRequest(transcoder, random.combinator(method));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layers")
  void everyConstructorOfALayerComesBackAsItWas(TlLayer layer) {
    RandomTl random = new RandomTl(layer, 72);
    PlanCompiler compiler = new PlanCompiler(layer);
    MethodTable methods = new MethodTable(layer, compiler);
    for (TlCombinator constructor : layer.constructors()) {
      for (int i = 0; i < 5; i++) {
        byte[] tl = random.combinator(constructor);
        OneofPlan type = compiler.type(constructor.result().tl());
        byte[] proto = new TlToProto(tl, methods, List.of()).object(type);
        assertThat(reader(methods).object(type, proto)).as(constructor.line()).isEqualTo(tl);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("layers")
  void theAnswerToEveryMethodComesBackAsItWas(TlLayer layer) {
    RandomTl random = new RandomTl(layer, 73);
    Transcoder transcoder = new Transcoder(layer);
    for (TlCombinator method : layer.methods()) {
      TranscodedCall call = transcoder.inspect(random.combinator(method));
      TlCombinator innermost = Objects.requireNonNull(layer.combinator(call.innermost().tlName()));
      byte[] answer = random.value(innermost.result());
      byte[] proto = transcoder.answerToProto(call, answer);
      assertThat(transcoder.answerToTl(call, proto)).as(method.line()).isEqualTo(answer);
    }
  }

  @Property(tries = 500)
  void messagesAreByteForByteWhatTheProtobufLibraryWrites(@ForAll long seed) {
    RandomTl random = new RandomTl(Layers.LAYER_71, seed);
    DynamicReference reference = new DynamicReference(Layers.LAYER_71, FILE_71);
    Transcoder transcoder = new Transcoder(Layers.LAYER_71);
    List<TlCombinator> all = Layers.LAYER_71.combinators();
    TlCombinator combinator = all.get((int) Math.floorMod(seed, (long) all.size()));
    byte[] tl = random.combinator(combinator);
    if (combinator.method()) {
      byte[] expected = reference.combinator(new TlReader(tl)).toByteArray();
      assertThat(transcoder.requestToProto(tl)).isEqualTo(expected);
    } else {
      String type = combinator.result().tl();
      byte[] expected = reference.type(type, new TlReader(tl)).toByteArray();
      assertThat(transcoder.ofType(type).toProto(tl)).isEqualTo(expected);
    }
  }

  @Property(tries = 1_000)
  void aCallIsWellFormedExactlyIfItHasAMessage(@ForAll long seed) {
    Random random = new Random(seed);
    List<TlCombinator> all = Layers.LAYER_71.methods();
    TlCombinator method = all.get(random.nextInt(all.size()));
    byte[] tl = new RandomTl(Layers.LAYER_71, seed).combinator(method);
    assertThat(problem(() -> TRANSCODER_71.inspect(tl))).isEqualTo("none");
    tl[random.nextInt(tl.length)] ^= (byte) (1 << random.nextInt(8));
    byte[] changed = Arrays.copyOf(tl, tl.length - random.nextInt(2) * random.nextInt(tl.length));
    assertThat(problem(() -> TRANSCODER_71.inspect(changed)))
        .isEqualTo(problem(() -> TRANSCODER_71.requestToProto(changed)));
  }

  private static String problem(Runnable reading) {
    try {
      reading.run();
      return "none";
    } catch (TlFormatException malformed) {
      return String.valueOf(malformed.getMessage());
    }
  }

  @Test
  void countsOfTheContractHold() {
    assertThat(FILE_71.getMessageTypes().stream().map(type -> type.getName()))
        .hasSize(1033)
        .filteredOn(name -> name.startsWith("TypeVector"))
        .hasSize(10);
    assertThat(FILE_71.findServiceByName("Mtproto").getMethods()).hasSize(235);
  }

  private static void checkRequest(Transcoder transcoder, byte[] tl) {
    byte[] proto = transcoder.requestToProto(tl);
    MethodPlan method = transcoder.inspect(tl).outermost();
    assertThat(transcoder.requestToTl(method, proto).tl()).as(method.tlName()).isEqualTo(tl);
  }

  private static ProtoToTl reader(MethodTable methods) {
    return new ProtoToTl(64, methods, List.of(), 1 << 20, (message, field) -> {});
  }
}
