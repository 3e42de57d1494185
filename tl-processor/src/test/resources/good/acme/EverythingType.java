package acme;

import dev.mtproto.annotations.*;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import dev.mtproto.tl.TlObject;
import java.util.List;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** One of each. */
@TlType
@TlConstructor(value = 0xee, crc = false)
interface EverythingType {
  int number();

  long big();

  double fraction();

  boolean truth();

  String text();

  ByteString bytes();

  @TlString
  ByteString binary();

  Int128 half();

  Int256 whole();

  TlObject any();

  List<Integer> numbers();

  List<List<Long>> nested();

  List<Boolean> truths();

  List<Peer> peers();

  @TlBare
  List<Salt> salts();

  @TlBare
  Salt salt();

  @TlFlag(0)
  boolean quiet();

  @TlFlag(1)
  @Nullable Integer count();

  @TlFlag(2)
  @Nullable List<String> names();

  @TlFlag(3)
  boolean shared();

  @TlFlag(3)
  @Nullable Boolean alsoShared();

  @TlFlag(value = 31, field = "flags2")
  @Nullable Peer last();

  @TlName("class")
  int class_();

  int reader();

  @TlFlags("flags3")
  int flags4();
}
