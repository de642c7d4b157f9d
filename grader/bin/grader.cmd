@echo off
rem Starts grader on Windows: finds a JDK 25, builds on first use, and starts from a cache that belongs to exactly this JDK and these jars.
setlocal EnableExtensions EnableDelayedExpansion

set "root=%~dp0..\.."
for %%I in ("%root%") do set "root=%%~fI"
if defined XDG_CACHE_HOME (set "cache=%XDG_CACHE_HOME%\grader") else (set "cache=%LOCALAPPDATA%\grader")

set "jdk="
set "seen="
for %%J in ("%GRADER_JAVA_HOME%" "%JAVA_HOME%") do call :consider %%J
for /d %%J in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%ProgramFiles%\Amazon Corretto\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~J"
if not defined jdk (
  if not defined seen set "seen= none"
  echo grader needs a JDK 25 or newer; found!seen!. Install one ^(https://adoptium.net^), or name its folder in JAVA_HOME. 1>&2
  exit /b 3
)

set "jar=%root%\grader\target\grader.jar"
set "complete="
if exist "%jar%" if exist "%root%\grader\target\lib" set "complete=yes"
if not defined complete (
  where mvn >nul 2>nul || (
    echo grader must be built once, and there is no Maven ^(mvn^) on the PATH. Install Maven 3.8 or newer. 1>&2
    exit /b 3
  )
  echo grader: building, since it is new or its sources changed ... 1>&2
  pushd "%root%"
  call mvn -B -q -pl grader package -DskipTests -Dmaven.test.skip=true -Dwarnings.fail=false 1>&2
  set "built=!errorlevel!"
  popd
  if not "!built!"=="0" (
    echo grader could not be built; Maven says why above. 1>&2
    exit /b 3
  )
)

rem The name of the cache: the hash of the JDK and of every jar.
set "key="
for /f "usebackq delims=" %%K in (`powershell -NoProfile -Command "$all = @(Get-Item '%jdk%\release', '%jar%') + @(Get-ChildItem '%root%\grader\target\lib\*.jar' | Sort-Object Name); $text = ($all | ForEach-Object { (Get-FileHash $_.FullName).Hash }) -join ''; $bytes = [Text.Encoding]::ASCII.GetBytes($text); (([Security.Cryptography.SHA256]::Create().ComputeHash($bytes) | ForEach-Object { $_.ToString('x2') }) -join '').Substring(0, 16)"`) do set "key=%%K"
set "home=%cache%\%key%"

if not exist "%home%\lib" (
  mkdir "%home%\lib" 2>nul
  copy /y "%jar%" "%home%\lib" >nul
  copy /y "%root%\grader\target\lib\*.jar" "%home%\lib" >nul
)

set "classpath="
for %%J in ("%home%\lib\*.jar") do set "classpath=!classpath!;%%~fJ"
set "classpath=!classpath:~1!"
set java="%jdk%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xmx256m --enable-native-access=ALL-UNNAMED -Dgrader.home="%home%" -Dgrader.root="%root%" -Dgrader.similarity="%root%\grader\target\similarity-lib" -cp "!classpath!"

if not exist "%home%\trained" (
  echo grader: preparing a fast start, this happens once ... 1>&2
  !java! -XX:AOTCacheOutput="%home%\coordinator.aot" -Dgrader.training=true grader.cli.Main check safe-division "%root%\grader\bin\sample" >nul 2>nul
  type nul > "%home%\trained"
)
if exist "%home%\coordinator.aot" set java=!java! -XX:AOTCache="%home%\coordinator.aot"

!java! grader.cli.Main %*
exit /b %errorlevel%

:consider
if defined jdk exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1\bin\javac.exe" exit /b 0
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "version=%%~V"
for /f "tokens=1 delims=.+-" %%M in ("!version!") do set "major=%%M"
if !major! geq 25 (set "jdk=%~1") else (set "seen=!seen! !version!")
exit /b 0
