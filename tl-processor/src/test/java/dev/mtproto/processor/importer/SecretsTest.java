package dev.mtproto.processor.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.processor.schema.Schemas;
import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "access_hash:long",
        "secret:long",
        "secret:flags.2?bytes",
        "api_hash:string",
        "phone_code_hash:string",
        "phone_code:string",
        "code:string",
        "codes:Vector<string>",
        "hash:string",
        "password:string",
        "tmp_password:bytes",
        "new_password_hash:bytes",
        "bot_auth_token:string",
        "logout_tokens:flags.6?Vector<bytes>",
        "encryption_key:bytes",
        "encryption_iv:bytes",
        "key:bytes",
        "g_a:bytes",
        "g_b:bytes",
        "g_a_or_b:bytes",
        "srp_B:flags.2?bytes",
        "new_nonce_hash:int128"
      })
  void secretsStayOutOfLogs(String param) {
    assertThat(isSecret("a " + param + " = A;")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hash:int",
        "hash:long",
        "code:int",
        "key:string",
        "lang_code:string",
        "post_code:string",
        "public_key:string",
        "key_fingerprint:long",
        "perm_auth_key_id:long",
        "token_type:int",
        "password_missing:flags.1?true",
        "phone_number:string",
        "bytes:bytes",
        "message:string"
      })
  void otherValuesAreSeen(String param) {
    assertThat(isSecret("a " + param + " = A;")).isFalse();
  }

  @Test
  void exportedAuthorizationIsASecretThoughItIsCalledBytes() {
    assertThat(secrets(Schemas.parse("api-layer71.tl")))
        .contains("auth.exportedAuthorization bytes", "auth.importAuthorization bytes")
        .doesNotContain("upload.file bytes", "messages.stickers hash")
        .hasSize(83);
  }

  private static boolean isSecret(String line) {
    TlDefinition definition = TlSchema.parse(line).constructors().get(0);
    return Secrets.isSecret(definition, definition.params().get(0));
  }

  private static List<String> secrets(TlSchema schema) {
    return Stream.concat(schema.constructors().stream(), schema.methods().stream())
        .flatMap(
            definition ->
                definition.params().stream()
                    .filter(param -> Secrets.isSecret(definition, param))
                    .map(param -> definition.name() + " " + param.name()))
        .toList();
  }
}
