package dev.mtproto.files;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.tl.FieldsOnly;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** Files of newer layers, and what tells them apart. */
final class RemoteFileTest {
  private static final TlLayer LAYER =
      TlLayer.ofText(
          190,
          "Newer",
          """
          ---types---
          inputDocumentFileLocation#bad07584 id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation;
          inputPhotoFileLocation#40181ffe id:long access_hash:long file_reference:bytes thumb_size:string = InputFileLocation;
          inputWebFileLocation#c239d686 url:string access_hash:long = InputWebFileLocation;
          """);

  public record Size(String tlName, String type, int size) implements FieldsOnly {}

  public record Progressive(String tlName, String type, List<Integer> sizes)
      implements FieldsOnly {}

  public record Stripped(String tlName, String type, ByteString bytes) implements FieldsOnly {}

  public record Photo(
      String tlName,
      long id,
      long accessHash,
      ByteString fileReference,
      List<TlObject> sizes,
      int dcId)
      implements FieldsOnly {}

  public record Document(
      String tlName,
      long id,
      long accessHash,
      ByteString fileReference,
      long size,
      int dcId,
      List<TlObject> attributes)
      implements FieldsOnly {}

  public record Page(String tlName, TlObject document, TlObject photo) implements FieldsOnly {}

  public record Empty(String tlName) implements FieldsOnly {}

  public record PageMedia(String tlName, TlObject webpage) implements FieldsOnly {}

  public record Message(String tlName, TlObject media) implements FieldsOnly {}

  public record Location(String tlName, long id, int version) implements FieldsOnly {}

  private static final Photo PHOTO =
      new Photo(
          "photo",
          5,
          50,
          ByteString.EMPTY,
          List.of(
              new Stripped("photoStrippedSize", "i", ByteString.EMPTY),
              new Size("photoSize", "m", 20_000),
              new Progressive("photoSizeProgressive", "y", List.of(9_000, 60_000, 150_000))),
          4);

  private static final Document DOCUMENT =
      new Document("document", 7, 70, ByteString.EMPTY, 1000, 4, List.of());

  @Test
  void theLargestSizeOfAPhotoMayBeAProgressiveOne() {
    RemoteFile photo = RemoteFile.in(LAYER, PHOTO).orElseThrow();

    assertThat(photo.size()).isEqualTo(150_000);
    assertThat(photo.location().tlName()).isEqualTo("inputPhotoFileLocation");
    assertThat(photo.dcId()).isEqualTo(4);
  }

  @Test
  void theFileOfAPageInAMessageIsFound() {
    assertThat(RemoteFile.in(LAYER, page(DOCUMENT, PHOTO)).orElseThrow().size()).isEqualTo(1000);
    assertThat(RemoteFile.in(LAYER, page(new Empty("documentEmpty"), PHOTO)).orElseThrow().size())
        .isEqualTo(150_000);
    assertThat(RemoteFile.in(LAYER, page(new Empty("documentEmpty"), new Empty("photoEmpty"))))
        .isEmpty();
  }

  private static Message page(TlObject document, TlObject photo) {
    Page page = new Page("webPage", document, photo);
    return new Message("message", new PageMedia("messageMediaWebPage", page));
  }

  @Test
  void filesOfOneSizeAreToldApart() {
    assertThat(identity(web("http://a.b/1"))).isNotEqualTo(identity(web("http://a.b/2")));
    assertThat(identity(web("http://a.b/1"))).isEqualTo(identity(web("http://a.b/1")));
    assertThat(identity(web("http://a.b/secret"))).doesNotContain("secret");
    assertThat(identity(new Location("inputDocumentFileLocation", 7, 1)))
        .isNotEqualTo(identity(new Location("inputDocumentFileLocation", 7, 2)));
  }

  private static TlObject web(String url) {
    return LAYER
        .object("inputWebFileLocation")
        .with("url", url)
        .with("access_hash", 5L)
        .buildObject();
  }

  private static String identity(TlObject location) {
    return new RemoteFile(2, location, 1000, "film").identity(LAYER);
  }
}
