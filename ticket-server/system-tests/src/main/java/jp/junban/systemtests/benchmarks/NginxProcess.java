package jp.junban.systemtests.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import jp.junban.systemtests.stage.Processes;

/**
 * An nginx of our own, which serves files as they are and the ticket server from a cache: apt-get
 * install nginx-light.
 */
final class NginxProcess implements AutoCloseable {

  private static final String CONFIGURATION =
      """
      daemon off;
      user USER;
      worker_processes auto;
      pid FOLDER/nginx.pid;
      error_log FOLDER/error.log;
      events { worker_connections 2048; }
      http {
        access_log off;
        sendfile on;
        tcp_nopush on;
        keepalive_requests 1000000;
        default_type application/octet-stream;
        client_body_temp_path FOLDER/body;
        proxy_temp_path FOLDER/proxy;
        fastcgi_temp_path FOLDER/fastcgi;
        uwsgi_temp_path FOLDER/uwsgi;
        scgi_temp_path FOLDER/scgi;
        proxy_cache_path FOLDER/cache keys_zone=public:1m;
        server {
          listen 127.0.0.1:FILES backlog=1024;
          root FOLDER/files;
          open_file_cache max=10;
          add_header Content-Encoding gzip;
        }
        server {
          listen 127.0.0.1:CACHED backlog=1024;
          location / {
            proxy_pass http://127.0.0.1:SERVER;
            proxy_cache public;
            proxy_cache_use_stale updating;
            proxy_cache_background_update on;
            proxy_cache_lock on;
          }
        }
      }
      """;

  private final Process process;
  private final int files;
  private final int cached;

  private NginxProcess(Process process, int files, int cached) {
    this.process = process;
    this.files = files;
    this.cached = cached;
  }

  /**
   * @param contents the files, by name
   * @param server the port of the ticket server
   */
  static NginxProcess start(Path folder, Map<String, byte[]> contents, int server)
      throws IOException {
    Files.createDirectories(folder.resolve("files"));
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      Files.write(folder.resolve("files").resolve(file.getKey()), file.getValue());
    }
    int files = Processes.freePort();
    int cached = Processes.freePort();
    Path configuration = folder.resolve("nginx.conf");
    Files.writeString(
        configuration,
        CONFIGURATION
            .replace("USER", System.getProperty("user.name"))
            .replace("FOLDER", folder.toString())
            .replace("FILES", "" + files)
            .replace("CACHED", "" + cached)
            .replace("SERVER", "" + server));
    Process process =
        new ProcessBuilder("nginx", "-c", configuration.toString(), "-e", folder + "/start.log")
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("nginx.log").toFile())
            .start();
    NginxProcess nginx = new NginxProcess(process, files, cached);
    Processes.await("nginx", Duration.ofSeconds(20), () -> nginx.answers(files));
    return nginx;
  }

  private boolean answers(int port) {
    if (!process.isAlive()) {
      throw new IllegalStateException("nginx has ended");
    }
    try (Socket ignored = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  String file(String name) {
    return "http://127.0.0.1:" + files + "/" + name;
  }

  String cached(String path) {
    return "http://127.0.0.1:" + cached + path;
  }

  @Override
  public void close() {
    Processes.end(process);
  }
}
