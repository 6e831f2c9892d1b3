// Command tlog-verifier reads a log of C2SP tlog-tiles by the code of Go's own checksum database, which shares
// nothing with Mithaq's. It says on one line of JSON what it saw, and ends with 1 where anything is not proved.
//
//	tlog-verifier log <url or folder> <vkey>      every entry against the signed root
//	tlog-verifier proof <file> <vkey> <entry>     one entry by its tlog-proof, offline
//	tlog-verifier grown <url or folder> <vkey> <older checkpoint>
package main

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const tileHeight = 8

type seen struct {
	Origin  string `json:"origin"`
	Size    int64  `json:"size"`
	Root    string `json:"root"`
	Entries int64  `json:"entries"`
}

func main() {
	what, err := run(os.Args[1:])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	_ = json.NewEncoder(os.Stdout).Encode(what)
}

func run(args []string) (*seen, error) {
	switch {
	case len(args) == 3 && args[0] == "log":
		return readLog(source(args[1]), args[2])
	case len(args) == 4 && args[0] == "proof":
		return checkProof(args[1], args[2], args[3])
	case len(args) == 4 && args[0] == "grown":
		return checkGrown(source(args[1]), args[2], args[3])
	}
	return nil, fmt.Errorf("log <url or folder> <vkey> | proof <file> <vkey> <entry> | grown <url or folder> <vkey> <checkpoint>")
}

// source reads a resource of the log by its path.
type source string

func (from source) read(path string) ([]byte, error) {
	if !strings.HasPrefix(string(from), "http") {
		return os.ReadFile(filepath.Join(string(from), path))
	}
	answer, err := http.Get(string(from) + "/" + path)
	if err != nil {
		return nil, err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, answer.Status)
	}
	return io.ReadAll(answer.Body)
}

func openHead(signed []byte, vkey string) (string, tlog.Tree, error) {
	verifier, err := note.NewVerifier(strings.TrimSpace(vkey))
	if err != nil {
		return "", tlog.Tree{}, err
	}
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return "", tlog.Tree{}, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) < 4 || lines[0] != verifier.Name() {
		return "", tlog.Tree{}, fmt.Errorf("a checkpoint of another log")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return "", tlog.Tree{}, err
	}
	root, err := base64.StdEncoding.DecodeString(lines[2])
	if err != nil || len(root) != tlog.HashSize {
		return "", tlog.Tree{}, fmt.Errorf("no root")
	}
	return lines[0], tlog.Tree{N: size, Hash: tlog.Hash(root)}, nil
}

func readLog(from source, vkey string) (*seen, error) {
	signed, err := from.read("checkpoint")
	if err != nil {
		return nil, err
	}
	origin, tree, err := openHead(signed, vkey)
	if err != nil {
		return nil, err
	}
	hashes := tlog.TileHashReader(tree, &tiles{from: from, held: map[tlog.Tile][]byte{}})
	entries := int64(0)
	for first := int64(0); first < tree.N; first += 1 << tileHeight {
		width := min(tree.N-first, 1<<tileHeight)
		bundle, err := from.read(tilePath(tlog.Tile{H: tileHeight, L: -1, N: first >> tileHeight, W: int(width)}))
		if err != nil {
			return nil, err
		}
		places := make([]int64, width)
		for at := range places {
			places[at] = tlog.StoredHashIndex(0, first+int64(at))
		}
		// The reader proves what it gives against the signed root.
		proved, err := hashes.ReadHashes(places)
		if err != nil {
			return nil, err
		}
		for _, leaf := range proved {
			if len(bundle) < 2 || len(bundle) < 2+int(binary.BigEndian.Uint16(bundle)) {
				return nil, fmt.Errorf("entry %d is cut", entries)
			}
			end := 2 + int(binary.BigEndian.Uint16(bundle))
			if tlog.RecordHash(bundle[2:end]) != leaf {
				return nil, fmt.Errorf("entry %d is not what was hashed", entries)
			}
			bundle = bundle[end:]
			entries++
		}
		if len(bundle) != 0 {
			return nil, fmt.Errorf("more entries than hashes before %d", entries)
		}
	}
	return &seen{origin, tree.N, tree.Hash.String(), entries}, nil
}

func checkProof(file, vkey, entry string) (*seen, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	head, signed, cut := bytes.Cut(text, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !cut || lines[0] != "c2sp.org/tlog-proof@v1" {
		return nil, fmt.Errorf("not a proof")
	}
	lines = lines[1:]
	if len(lines) > 0 && strings.HasPrefix(lines[0], "extra ") {
		lines = lines[1:]
	}
	if len(lines) == 0 || !strings.HasPrefix(lines[0], "index ") {
		return nil, fmt.Errorf("a proof without an index")
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	if err != nil {
		return nil, err
	}
	var proof tlog.RecordProof
	for _, line := range lines[1:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		proof = append(proof, hash)
	}
	origin, tree, err := openHead(signed, vkey)
	if err != nil {
		return nil, err
	}
	leaf, err := os.ReadFile(entry)
	if err != nil {
		return nil, err
	}
	if err := tlog.CheckRecord(proof, tree.N, tree.Hash, index, tlog.RecordHash(leaf)); err != nil {
		return nil, err
	}
	return &seen{origin, tree.N, tree.Hash.String(), 1}, nil
}

func checkGrown(from source, vkey, older string) (*seen, error) {
	kept, err := os.ReadFile(older)
	if err != nil {
		return nil, err
	}
	signed, err := from.read("checkpoint")
	if err != nil {
		return nil, err
	}
	_, old, err := openHead(kept, vkey)
	if err != nil {
		return nil, err
	}
	origin, tree, err := openHead(signed, vkey)
	if err != nil {
		return nil, err
	}
	proof, err := tlog.ProveTree(tree.N, old.N, tlog.TileHashReader(tree, &tiles{from: from, held: map[tlog.Tile][]byte{}}))
	if err != nil {
		return nil, err
	}
	if err := tlog.CheckTree(proof, tree.N, tree.Hash, old.N, old.Hash); err != nil {
		return nil, err
	}
	return &seen{origin, tree.N, tree.Hash.String(), old.N}, nil
}

// tiles reads tiles by the paths of C2SP tlog-tiles: Go's own paths name the height too.
type tiles struct {
	from source
	held map[tlog.Tile][]byte
}

func (t *tiles) Height() int { return tileHeight }

func (t *tiles) ReadTiles(wanted []tlog.Tile) ([][]byte, error) {
	read := make([][]byte, len(wanted))
	for at, tile := range wanted {
		bytes, held := t.held[tile]
		if !held {
			var err error
			if bytes, err = t.from.read(tilePath(tile)); err != nil {
				return nil, err
			}
		}
		read[at] = bytes
	}
	return read, nil
}

// SaveTiles keeps what is above the leaves: they are read again for every bundle.
func (t *tiles) SaveTiles(proved []tlog.Tile, bytes [][]byte) {
	for at, tile := range proved {
		if tile.L > 0 {
			t.held[tile] = bytes[at]
		}
	}
}

func tilePath(tile tlog.Tile) string {
	path := strings.Replace(tile.Path(), fmt.Sprintf("tile/%d/", tileHeight), "tile/", 1)
	return strings.Replace(path, "tile/data/", "tile/entries/", 1)
}
